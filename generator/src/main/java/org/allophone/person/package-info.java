/**
 * The people who call. Read {@link org.allophone.person.CallerDirectory}, who may call, then {@link org.allophone.person.Identities},
 * who they are.
 */
@NullMarked
package org.allophone.person;

import org.jspecify.annotations.NullMarked;
