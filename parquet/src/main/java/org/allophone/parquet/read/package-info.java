/**
 * Reads tables that other programs wrote as Parquet files, row by row, in the memory of a few pages. Read {@link
 * org.allophone.parquet.read.ParquetOpener} first, then {@link org.allophone.parquet.read.ParquetTableReader}.
 *
 * <p>A footer or a page may claim any size. Each count is checked against the file, or against the memory that may be used, before
 * anything is made of that size. What Parquet's library throws at damaged bytes becomes a refusal.
 */
@NullMarked
package org.allophone.parquet.read;

import org.jspecify.annotations.NullMarked;
