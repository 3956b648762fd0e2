/**
 * {@code allophone mask}: masks files, and {@code allophone rekey}: gives masked files new pseudonyms. Read {@link
 * org.allophone.cli.mask.MaskCommand}, which has the options, then {@link org.allophone.cli.mask.MaskRun}.
 */
@NullMarked
package org.allophone.cli.mask;

import org.jspecify.annotations.NullMarked;
