/**
 * {@code allophone scenario}. Read {@link org.allophone.cli.scenario.ScenarioCommand}.
 */
@NullMarked
package org.allophone.cli.scenario;

import org.jspecify.annotations.NullMarked;
