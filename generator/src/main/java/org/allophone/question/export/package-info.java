/**
 * The files that other programs read, each in the form of one of them. Read {@link org.allophone.question.export.Export} first, which has what all
 * of them write of.
 */
@NullMarked
package org.allophone.question.export;

import org.jspecify.annotations.NullMarked;
