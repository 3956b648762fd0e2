/** What the tokens of a column tell by themselves. Read {@link org.allophone.audit.structure.StructureAttack}. */
@NullMarked
package org.allophone.audit.structure;

import org.jspecify.annotations.NullMarked;
