/**
 * What people judge of calls: callers how satisfied they are, agents whether the case is resolved, evaluators how well an agent worked. Read
 * {@link org.allophone.centre.judgement.SatisfactionModel} first.
 */
@NullMarked
package org.allophone.centre.judgement;

import org.jspecify.annotations.NullMarked;
