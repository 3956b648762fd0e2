/**
 * Staffing: who works when, and how many agents a service level takes. Read {@link org.allophone.centre.staffing.Workforce}.
 */
@NullMarked
package org.allophone.centre.staffing;

import org.jspecify.annotations.NullMarked;
