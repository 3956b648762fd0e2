/**
 * The notebook's own generator, bit for bit: its calls are drawn uniformly, from NumPy's random numbers, in its order of
 * draws. Read {@link org.allophone.notebook.NotebookCalls}.
 */
@NullMarked
package org.allophone.notebook;

import org.jspecify.annotations.NullMarked;
