/** {@code allophone audit}: attacks on files that are to be shared. */
@NullMarked
package org.allophone.cli.audit;

import org.jspecify.annotations.NullMarked;
