/**
 * The grammar of a conversation pack: a production is a tree of {@link org.allophone.conversation.grammar.Node}s, which {@link
 * org.allophone.conversation.grammar.ProductionParser} reads and {@link org.allophone.conversation.grammar.Printer} prints as French.
 */
@NullMarked
package org.allophone.conversation.grammar;

import org.jspecify.annotations.NullMarked;
