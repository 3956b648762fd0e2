/**
 * {@code allophone show}. Read {@link org.allophone.cli.show.ShowCommand}.
 */
@NullMarked
package org.allophone.cli.show;

import org.jspecify.annotations.NullMarked;
