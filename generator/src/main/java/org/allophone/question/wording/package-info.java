/** How questions are put into French, by files of their own, apart from the conversations'. Read {@link org.allophone.question.wording.QuestionWordings} first. */
@NullMarked
package org.allophone.question.wording;

import org.jspecify.annotations.NullMarked;
