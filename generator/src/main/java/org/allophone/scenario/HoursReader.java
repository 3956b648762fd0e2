package org.allophone.scenario;

/** Reads {@code from: 08:00} and {@code to: 18:00}. */
final class HoursReader {
    private HoursReader() {}

    /**
     * @param usual what holds for an end that is left out
     */
    static Hours read(Section section, Hours usual) {
        int from = section.get("from", Kind.TIME, usual.from());
        int to = section.get("to", Kind.TIME, usual.to());
        if (from < to) {
            return new Hours(from, to);
        }
        if (section.faults().noneAt(section.placeOf("from")) && section.faults().noneAt(section.placeOf("to"))) {
            section.faults().note(section.placeOf("to"), "hours.reversed", Hours.clock(to), Hours.clock(from));
        }
        return usual;
    }
}
