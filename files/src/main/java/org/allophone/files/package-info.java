/**
 * Anybody's tables, row by row, in little memory however long the file. Read {@link org.allophone.files.TableReader} first, then
 * {@link org.allophone.files.Row}.
 *
 * <p>Whatever a file holds, its reader gives rows or refuses it with an {@link org.allophone.files.InvalidTableException}. A
 * refusal is one line: file, line, column, what was found, what is allowed. It names columns, bytes and counts but never shows
 * a cell, which may hold somebody's data.
 */
@NullMarked
package org.allophone.files;

import org.jspecify.annotations.NullMarked;
