/**
 * What the rest of a row tells about whom it is, whatever the mask: who knows a little finds the person. Read {@link
 * org.allophone.audit.disclosure.SinglingOut}.
 */
@NullMarked
package org.allophone.audit.disclosure;

import org.jspecify.annotations.NullMarked;
