/**
 * Scenario files: reads YAML into a {@link org.allophone.scenario.CentreScenario} and reports all faults of a file at
 * once. Read {@link org.allophone.scenario.file.ScenarioFile}.
 */
@NullMarked
package org.allophone.scenario.file;

import org.jspecify.annotations.NullMarked;
