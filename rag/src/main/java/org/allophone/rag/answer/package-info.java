/**
 * Scores what a system answers: whether it is right, keeps silent where it has to, cites what holds the answer, and says nothing that it must not.
 * No model judges. Read {@link org.allophone.rag.answer.AnswerScoring} first.
 */
@NullMarked
package org.allophone.rag.answer;

import org.jspecify.annotations.NullMarked;
