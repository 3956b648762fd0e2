/**
 * Defects as real records have them, put into tables that are right: doubled, missing, swapped, late or cut. Each is told in a ledger with
 * the true value. Read {@link org.allophone.defect.DefectKind} first, then {@link org.allophone.defect.DefectiveTable}.
 */
@NullMarked
package org.allophone.defect;

import org.jspecify.annotations.NullMarked;
