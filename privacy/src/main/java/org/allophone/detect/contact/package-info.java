/**
 * E-mail and postal addresses, dates of birth and plates, as they are written and said. Read {@link org.allophone.detect.contact.Flow}, then
 * one of the finders, such as {@link org.allophone.detect.contact.EmailFinder}.
 */
@NullMarked
package org.allophone.detect.contact;

import org.jspecify.annotations.NullMarked;
