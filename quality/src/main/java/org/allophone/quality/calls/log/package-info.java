/**
 * Call records that anybody's telephone system wrote, held in memory in columns. Read {@link
 * org.allophone.quality.calls.log.CallLogReader} first, which makes a {@link org.allophone.quality.calls.log.CallLog}.
 */
@NullMarked
package org.allophone.quality.calls.log;

import org.jspecify.annotations.NullMarked;
