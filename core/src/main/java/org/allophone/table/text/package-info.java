/**
 * How tables and documents are written as text. Read {@link org.allophone.table.text.JsonWriter}: it writes every JSON text
 * of the program, except the lines of JSON Lines, which have a faster writer.
 */
@NullMarked
package org.allophone.table.text;

import org.jspecify.annotations.NullMarked;
