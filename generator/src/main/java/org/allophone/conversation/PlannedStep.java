package org.allophone.conversation;

import org.allophone.conversation.pack.StepGroup;

/**
 * A step that a call will have.
 *
 * @param group its variants, of which one is taken when its turn comes
 * @param matter what it is about
 */
record PlannedStep(StepGroup group, Matter matter) {}
