/**
 * {@code allophone mask}: masks files. Read {@link org.allophone.cli.mask.MaskCommand}, which has the options, then {@link
 * org.allophone.cli.mask.MaskRun}.
 */
@NullMarked
package org.allophone.cli.mask;

import org.jspecify.annotations.NullMarked;
