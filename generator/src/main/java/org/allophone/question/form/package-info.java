/** What a question is before and after it is put into words. Read {@link org.allophone.question.form.Question} first. */
@NullMarked
package org.allophone.question.form;

import org.jspecify.annotations.NullMarked;
