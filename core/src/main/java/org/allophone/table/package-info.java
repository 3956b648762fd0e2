/**
 * Tables: rows in, bytes out. A {@link org.allophone.table.Table} is a list of {@link org.allophone.table.Column}s, each
 * declared once (name, type, meaning, sensitivity, getter), and rows that come in {@link org.allophone.table.Part}s.
 * {@link org.allophone.table.TableWriter} turns it into a file of some {@link org.allophone.table.Format}.
 */
@NullMarked
package org.allophone.table;

import org.jspecify.annotations.NullMarked;
