/**
 * {@code allophone find}: where a person stands in files, for requests of access and erasure. Read {@link
 * org.allophone.cli.find.FindCommand}, which has the options, then {@link org.allophone.cli.find.PersonSearch}.
 */
@NullMarked
package org.allophone.cli.find;

import org.jspecify.annotations.NullMarked;
