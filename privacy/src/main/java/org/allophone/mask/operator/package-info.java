/**
 * What may be done to a personal datum: it is kept, cut, labelled, or something else takes its place. Read {@link
 * org.allophone.mask.operator.Operator}, then {@link org.allophone.mask.operator.Replacements}, which carries operators out.
 */
@NullMarked
package org.allophone.mask.operator;

import org.jspecify.annotations.NullMarked;
