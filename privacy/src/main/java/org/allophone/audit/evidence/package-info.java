/**
 * What an attacker has in hand: tables, texts and manifests among some files, read with bounded memory. Read {@link
 * org.allophone.audit.evidence.Evidence}, then {@link org.allophone.audit.evidence.DataTable}.
 */
@NullMarked
package org.allophone.audit.evidence;

import org.jspecify.annotations.NullMarked;
