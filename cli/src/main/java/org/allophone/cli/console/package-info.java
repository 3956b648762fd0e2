/**
 * Code that every command uses to read its options and to print messages. Read {@link
 * org.allophone.cli.console.Environment}.
 */
@NullMarked
package org.allophone.cli.console;

import org.jspecify.annotations.NullMarked;
