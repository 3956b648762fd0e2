/**
 * Where the secret key comes from, and {@code allophone keygen}. Read {@link org.allophone.cli.secret.SecretSource}.
 */
@NullMarked
package org.allophone.cli.secret;

import org.jspecify.annotations.NullMarked;
