/** Work on several threads whose results keep their order. Read {@link org.allophone.parallel.InOrder}. */
@NullMarked
package org.allophone.parallel;

import org.jspecify.annotations.NullMarked;
