/**
 * Secrets: a master secret, the files and passphrases that it comes from, what refuses one that can be guessed, and the keys derived
 * from it. Read {@link org.allophone.secret.Secret}, then {@link org.allophone.secret.SecretFile}.
 */
@NullMarked
package org.allophone.secret;

import org.jspecify.annotations.NullMarked;
