package org.allophone.dataset;

/**
 * How large the part of a centre is that a data set covers.
 *
 * @param days how many days, closed ones included
 * @param openDays how many of them the centre is open on
 * @param sites how many sites
 * @param agents how many agents are on a roster on these days, of all sites together
 */
public record Extent(int days, int openDays, int sites, long agents) {}
