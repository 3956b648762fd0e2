/** Commands for conversation packs. Read {@link org.allophone.cli.pack.PackCommand}. */
@NullMarked
package org.allophone.cli.pack;

import org.jspecify.annotations.NullMarked;
