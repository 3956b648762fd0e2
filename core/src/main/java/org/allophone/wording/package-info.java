/**
 * What is said to a person, kept apart from the language it is said in. Read {@link org.allophone.wording.Wording}, then
 * {@link org.allophone.wording.Refusal}, with which every package says no. {@link org.allophone.wording.Language} lists the languages.
 */
@NullMarked
package org.allophone.wording;

import org.jspecify.annotations.NullMarked;
