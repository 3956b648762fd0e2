/**
 * What a speech recogniser writes of a conversation, with each of its errors known. Read {@link
 * org.allophone.conversation.recognition.Recognizer} first, then {@link org.allophone.conversation.recognition.RecognizedTurn}.
 */
@NullMarked
package org.allophone.conversation.recognition;

import org.jspecify.annotations.NullMarked;
