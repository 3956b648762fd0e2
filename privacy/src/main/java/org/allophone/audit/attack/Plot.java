package org.allophone.audit.attack;

import java.util.List;

/**
 * Figures that are better seen than read.
 *
 * @param title what is plotted
 * @param horizontal what the points' positions are
 * @param labels of the positions, from left to right
 * @param curves at least one
 */
public record Plot(Statement title, Statement horizontal, List<String> labels, List<Curve> curves) {
    /**
     * A curve or row of bars.
     *
     * @param shares a share from 0 to 1 for each label; NaN where it is not known
     */
    public record Curve(Statement name, List<Double> shares) {}
}
