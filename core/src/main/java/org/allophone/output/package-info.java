/**
 * Folders of output that are whole or not there at all. Read {@link org.allophone.output.OutputFolder}.
 */
@NullMarked
package org.allophone.output;

import org.jspecify.annotations.NullMarked;
