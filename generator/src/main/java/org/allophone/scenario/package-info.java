/**
 * The scenario: which centre is simulated. Read {@link org.allophone.scenario.CentreScenario}, then {@link
 * org.allophone.scenario.Topic}.
 */
@NullMarked
package org.allophone.scenario;

import org.jspecify.annotations.NullMarked;
