/**
 * What stands for people and belongs to nobody: telephone numbers that regulators reserve for fiction, and names, streets and towns to
 * make people of. Read {@link org.allophone.fiction.NumberingPlan} and {@link org.allophone.fiction.NameLists}.
 */
@NullMarked
package org.allophone.fiction;

import org.jspecify.annotations.NullMarked;
