/** The words of conversations. Read {@link org.allophone.conversation.Dialogues}. */
@NullMarked
package org.allophone.conversation;

import org.jspecify.annotations.NullMarked;
