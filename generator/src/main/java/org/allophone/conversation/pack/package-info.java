/**
 * The conversation pack: what can be said, written by hand in text files. Read {@link org.allophone.conversation.pack.Pack}, then {@link
 * org.allophone.conversation.pack.Intent} and {@link org.allophone.conversation.pack.Step}; {@link
 * org.allophone.conversation.pack.PackReader} reads the files and finds all that is wrong with them.
 */
@NullMarked
package org.allophone.conversation.pack;

import org.jspecify.annotations.NullMarked;
