/**
 * The facts of a case: what is billed, what broke, what was promised. They are drawn once per case, so that calls, conversation and
 * labels agree. Read {@link org.allophone.conversation.facts.FactDefinition}, then {@link org.allophone.conversation.facts.CaseFacts}.
 */
@NullMarked
package org.allophone.conversation.facts;

import org.jspecify.annotations.NullMarked;
