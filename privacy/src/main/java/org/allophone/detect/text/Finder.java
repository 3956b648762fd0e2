package org.allophone.detect.text;

/** Finds data of some kinds in what is said. For one thread at a time. */
public interface Finder {
    void find(Said said, Findings findings);
}
