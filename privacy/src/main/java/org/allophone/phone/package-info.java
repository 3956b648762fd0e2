/**
 * Telephone numbers of all countries, in one form. Read {@link org.allophone.phone.PhoneNumber}.
 */
@NullMarked
package org.allophone.phone;

import org.jspecify.annotations.NullMarked;
