/**
 * Writes tables as Parquet files: typed columns, dictionaries, statistics, Zstandard. Read {@link
 * org.allophone.parquet.ParquetFormat}.
 */
@NullMarked
package org.allophone.parquet;

import org.jspecify.annotations.NullMarked;
