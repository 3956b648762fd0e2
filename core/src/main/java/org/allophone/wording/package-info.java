/**
 * Messages to a person, independent of the language. Read {@link org.allophone.wording.Wording}, then {@link
 * org.allophone.wording.Refusal}, with which every package refuses a request.
 */
@NullMarked
package org.allophone.wording;

import org.jspecify.annotations.NullMarked;
