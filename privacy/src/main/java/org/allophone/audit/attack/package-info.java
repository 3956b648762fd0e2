/**
 * What all attacks share: what an attack tells. Read {@link org.allophone.audit.attack.AttackReport}, then {@link
 * org.allophone.audit.attack.Finding}.
 */
@NullMarked
package org.allophone.audit.attack;

import org.jspecify.annotations.NullMarked;
