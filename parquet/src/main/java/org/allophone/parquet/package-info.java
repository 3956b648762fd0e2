/**
 * Writes tables as Parquet files: typed columns, dictionaries, statistics, Zstandard. Read {@link
 * org.allophone.parquet.ParquetFormat}. Files of others are read in {@code org.allophone.parquet.read}.
 */
@NullMarked
package org.allophone.parquet;

import org.jspecify.annotations.NullMarked;
