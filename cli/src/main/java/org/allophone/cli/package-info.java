/**
 * The {@code allophone} command: options in, files and a report out. The only place that sees everything. Read {@link
 * org.allophone.cli.Main}, then {@link org.allophone.cli.generate.GenerateCommand}.
 */
@NullMarked
package org.allophone.cli;

import org.jspecify.annotations.NullMarked;
