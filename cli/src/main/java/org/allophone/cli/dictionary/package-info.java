/**
 * {@code allophone dictionary}. Read {@link org.allophone.cli.dictionary.DataDictionary}.
 */
@NullMarked
package org.allophone.cli.dictionary;

import org.jspecify.annotations.NullMarked;
