/**
 * How calls end: in the menu, in a queue, or with an agent. Read {@link org.allophone.centre.entry.Ending} first; {@link
 * org.allophone.centre.entry.MenuModel} decides which calls end in the menu, {@link
 * org.allophone.centre.entry.ShortCallModel} which are over as soon as an agent answers.
 */
@NullMarked
package org.allophone.centre.entry;

import org.jspecify.annotations.NullMarked;
