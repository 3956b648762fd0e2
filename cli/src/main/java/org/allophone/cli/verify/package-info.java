/**
 * {@code allophone verify}. Read {@link org.allophone.cli.verify.VerifyCommand}.
 */
@NullMarked
package org.allophone.cli.verify;

import org.jspecify.annotations.NullMarked;
