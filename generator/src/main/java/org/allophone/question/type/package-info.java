/** The types of questions, each in a file of its own. Read {@link org.allophone.question.type.QuestionType} first. */
@NullMarked
package org.allophone.question.type;

import org.jspecify.annotations.NullMarked;
