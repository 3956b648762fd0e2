/**
 * Which columns of a file are masked, and how. Read {@link org.allophone.mask.policy.Policy}, then {@link org.allophone.mask.policy.Rule};
 * {@link org.allophone.mask.policy.PolicyFile} reads and writes policies.
 */
@NullMarked
package org.allophone.mask.policy;

import org.jspecify.annotations.NullMarked;
