/**
 * Output folders: a run writes all of its files or none. Read {@link org.allophone.output.OutputFolder}.
 */
@NullMarked
package org.allophone.output;

import org.jspecify.annotations.NullMarked;
