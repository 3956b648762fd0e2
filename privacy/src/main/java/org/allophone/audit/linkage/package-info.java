/**
 * Joins files with each other: by what the rows tell, or by pairs that are known. Read {@link
 * org.allophone.audit.linkage.LinkageAttack}.
 */
@NullMarked
package org.allophone.audit.linkage;

import org.jspecify.annotations.NullMarked;
