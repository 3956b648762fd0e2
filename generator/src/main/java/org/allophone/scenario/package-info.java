/**
 * Which centre is simulated, and how a file says so. Read {@link org.allophone.scenario.CentreScenario}, then
 * {@link org.allophone.scenario.Topic}.
 */
@NullMarked
package org.allophone.scenario;

import org.jspecify.annotations.NullMarked;
