/**
 * What was said in a call. Read {@link org.allophone.conversation.Conversations}: {@code CallPlanner} chooses the steps of a call, {@code
 * CallWriter} writes their turns, {@code Listening} lets the other say "oui", {@code Verbatim} speaks them, {@code Timeline} gives them
 * their times. {@link org.allophone.conversation.Dialogues} has the notebook's five fixed texts.
 */
@NullMarked
package org.allophone.conversation;

import org.jspecify.annotations.NullMarked;
