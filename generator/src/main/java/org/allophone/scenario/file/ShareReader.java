package org.allophone.scenario.file;

import java.util.List;

/** Reads shares and names of the parts of a whole: topics, segments, delays. */
final class ShareReader {
    /**
     * How far the sum may differ from 1 because of rounding, as in three times 0.333. The shares returned add up to 1.
     */
    private static final double ROUNDING = 0.005;

    private ShareReader() {}

    /** The {@code share} of each part; a part without one gets an equal share. */
    static List<Double> read(String place, List<YamlSection> parts, Faults faults) {
        double equal = 1.0 / Math.max(1, parts.size());
        List<Double> shares = parts.stream()
                .map(part -> part.get("share", ValueType.SHARE, equal))
                .toList();
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (faults.noneAt(place) && !parts.isEmpty() && Math.abs(sum - 1) > ROUNDING) {
            faults.note(place, "shares.sum", ValueType.plain(sum));
        }
        return shares.stream().map(share -> sum > 0 ? share / sum : share).toList();
    }

    /** The {@code name} of each part, all different. */
    static List<String> names(List<YamlSection> parts, Faults faults) {
        List<String> names =
                parts.stream().map(part -> part.require("name", ValueType.NAME)).toList();
        for (int i = 0; i < names.size(); i++) {
            String place = parts.get(i).placeOf("name");
            if (names.indexOf(names.get(i)) < i && faults.noneAt(place)) {
                faults.note(place, "name.repeated", names.get(i));
            }
        }
        return names;
    }
}
