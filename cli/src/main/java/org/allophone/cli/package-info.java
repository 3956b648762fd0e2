/**
 * The {@code allophone} command: reads options, writes files and a report. The only package that imports all others.
 * Read {@link org.allophone.cli.Main}, then {@link org.allophone.cli.generate.GenerateCommand}.
 */
@NullMarked
package org.allophone.cli;

import org.jspecify.annotations.NullMarked;
