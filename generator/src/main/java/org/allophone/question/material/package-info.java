/** What the documents of a benchmark state, and where. Read {@link org.allophone.question.material.Material} first. */
@NullMarked
package org.allophone.question.material;

import org.jspecify.annotations.NullMarked;
