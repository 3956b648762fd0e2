/**
 * A data set: a recipe in, tables and transcripts out, and the manifest that vouches for the files. Read {@link
 * org.allophone.dataset.Dataset}.
 */
@NullMarked
package org.allophone.dataset;

import org.jspecify.annotations.NullMarked;
