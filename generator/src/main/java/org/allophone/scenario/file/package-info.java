/**
 * Scenario files: YAML in, a {@link org.allophone.scenario.CentreScenario} out, all faults of a file reported at once. Read {@link
 * org.allophone.scenario.file.ScenarioFile}.
 */
@NullMarked
package org.allophone.scenario.file;

import org.jspecify.annotations.NullMarked;
