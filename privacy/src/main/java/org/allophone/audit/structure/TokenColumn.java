package org.allophone.audit.structure;

import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;

/** A column whose values name persons, calls or cases. */
record TokenColumn(DataTable table, DataColumn column) {}
