/**
 * Reads tables that other programs wrote, row by row, in little memory whatever the size of the file. Read {@link
 * org.allophone.files.TableReader} first, then {@link org.allophone.files.Row}.
 *
 * <p>For any file, the reader returns rows or refuses it with an {@link org.allophone.wording.Refusal}. A
 * refusal is one line: file, line, column, what was found, what is allowed. It names columns, bytes and counts, but
 * never shows a cell, which may hold personal data.
 */
@NullMarked
package org.allophone.files;

import org.jspecify.annotations.NullMarked;
