/**
 * How tables and documents are written as text. Read {@link org.allophone.table.text.JsonWriter}: every JSON text of the
 * program but the lines of JSON Lines, which have a faster way of their own, is written by it.
 */
@NullMarked
package org.allophone.table.text;

import org.jspecify.annotations.NullMarked;
