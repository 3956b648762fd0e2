/** The sources of the secret key, and {@code allophone keygen}. Read {@link org.allophone.cli.secret.SecretSource}. */
@NullMarked
package org.allophone.cli.secret;

import org.jspecify.annotations.NullMarked;
