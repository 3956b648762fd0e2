package org.allophone.quality.calls;

import java.util.List;

/** The figures of some call records. */
record Measured(List<FoundFigure> figures) {

    /** All figures are there, measured or not. */
    FoundFigure get(CallFigure figure) {
        return figures.stream()
                .filter(found -> found.figure() == figure)
                .findFirst()
                .orElseThrow();
    }
}
