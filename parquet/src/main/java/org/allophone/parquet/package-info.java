/**
 * Tables as Parquet files: typed columns, dictionaries, statistics, Zstandard. {@link org.allophone.parquet.ParquetFormat} is
 * the way in.
 */
@NullMarked
package org.allophone.parquet;

import org.jspecify.annotations.NullMarked;
