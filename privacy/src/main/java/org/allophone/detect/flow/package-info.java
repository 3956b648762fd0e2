/**
 * The words of a call one after the other, without what disturbs their reading, and what is looked for in them: expressions, numbers in
 * words, ordinary words. All finders of addresses, e-mails, dates of birth and plates read it. Read {@link org.allophone.detect.flow.Flow} first.
 */
@NullMarked
package org.allophone.detect.flow;

import org.jspecify.annotations.NullMarked;
