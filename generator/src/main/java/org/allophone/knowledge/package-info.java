/**
 * The knowledge base of a centre: the articles that its agents read, whose figures are those of the company. Read {@link
 * org.allophone.knowledge.KnowledgeBase}, then {@link org.allophone.knowledge.Article}.
 */
@NullMarked
package org.allophone.knowledge;

import org.jspecify.annotations.NullMarked;
