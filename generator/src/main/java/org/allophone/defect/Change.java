package org.allophone.defect;

/**
 * What was made wrong in a row.
 *
 * @param column empty if it is the whole row
 * @param found what stands there now; empty for nothing
 * @param trueValue what stood there; empty for nothing
 */
record Change(DefectKind kind, String column, String found, String trueValue) {}
