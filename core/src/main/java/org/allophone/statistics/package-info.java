/** What a part of many tells about all: read {@link org.allophone.statistics.Share}. */
@NullMarked
package org.allophone.statistics;

import org.jspecify.annotations.NullMarked;
