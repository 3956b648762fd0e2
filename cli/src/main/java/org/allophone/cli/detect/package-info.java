/** {@code allophone detect}: personal data in anybody's files. */
@NullMarked
package org.allophone.cli.detect;

import org.jspecify.annotations.NullMarked;
