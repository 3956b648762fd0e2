/**
 * {@code allophone quality}. Read {@link org.allophone.cli.quality.TranscriptsCommand}.
 */
@NullMarked
package org.allophone.cli.quality;

import org.jspecify.annotations.NullMarked;
