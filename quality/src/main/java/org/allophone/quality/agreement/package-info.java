/**
 * Finds where what is said in a call contradicts its case or its record. Read {@link org.allophone.quality.agreement.Agreement} first,
 * then {@link org.allophone.quality.agreement.Explainer}, which says when a value is explained by a fact.
 */
@NullMarked
package org.allophone.quality.agreement;

import org.jspecify.annotations.NullMarked;
