/**
 * What was left lying in the files: personal data in texts, secrets, and the recipe of generated data. Read {@link
 * org.allophone.audit.residue.ResidueScan}.
 */
@NullMarked
package org.allophone.audit.residue;

import org.jspecify.annotations.NullMarked;
