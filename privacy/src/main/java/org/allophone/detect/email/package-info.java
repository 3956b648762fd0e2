/**
 * E-mail addresses, as they are written, said and spelled. Read {@link org.allophone.detect.email.EmailFinder} first.
 */
@NullMarked
package org.allophone.detect.email;

import org.jspecify.annotations.NullMarked;
