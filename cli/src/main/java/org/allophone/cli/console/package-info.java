/**
 * What every command uses to read its options and to talk to its user. Read {@link org.allophone.cli.console.Environment}.
 */
@NullMarked
package org.allophone.cli.console;

import org.jspecify.annotations.NullMarked;
