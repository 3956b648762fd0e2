/**
 * The contact centre: its calls and when they happen. Read {@link org.allophone.centre.Call}, then
 * {@link org.allophone.centre.OpenHoursCalls}.
 */
@NullMarked
package org.allophone.centre;

import org.jspecify.annotations.NullMarked;
