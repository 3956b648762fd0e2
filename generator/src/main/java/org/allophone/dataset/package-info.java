/**
 * A data set: makes tables and transcripts from a recipe, and the manifest with the digests of the files. Read {@link
 * org.allophone.dataset.Dataset}.
 */
@NullMarked
package org.allophone.dataset;

import org.jspecify.annotations.NullMarked;
