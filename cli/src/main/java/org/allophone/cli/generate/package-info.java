/**
 * {@code allophone generate}. Read {@link org.allophone.cli.generate.GenerateCommand}, then {@code GenerateRun}.
 */
@NullMarked
package org.allophone.cli.generate;

import org.jspecify.annotations.NullMarked;
