/**
 * The people who call. Read {@link org.allophone.person.NumberingPlan}, the telephone numbers they can have, then {@link
 * org.allophone.person.Identities}, who they are.
 */
@NullMarked
package org.allophone.person;

import org.jspecify.annotations.NullMarked;
