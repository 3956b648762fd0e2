/**
 * The notebook's own generator, bit for bit: it draws calls uniformly, from NumPy's random numbers, in the notebook's
 * order. Read {@link org.allophone.notebook.NotebookCalls}.
 */
@NullMarked
package org.allophone.notebook;

import org.jspecify.annotations.NullMarked;
