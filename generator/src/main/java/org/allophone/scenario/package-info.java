/** Which centre is simulated. Read {@link org.allophone.scenario.Scenario}. */
@NullMarked
package org.allophone.scenario;

import org.jspecify.annotations.NullMarked;
