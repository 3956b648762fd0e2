/**
 * Postal addresses, as they are written and said. Read {@link org.allophone.detect.address.AddressFinder} first.
 */
@NullMarked
package org.allophone.detect.address;

import org.jspecify.annotations.NullMarked;
