package org.allophone.mask.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.allophone.detect.Detection;
import org.allophone.pii.PiiKind;

/** What was done to files: counts, and never a value. */
public final class MaskCounts {
    private final Map<String, Map<PiiKind, Long>> masked = new TreeMap<>();
    private final Map<String, ColumnEvidence> unruled = new TreeMap<>();
    private final Map<Withholding, Long> withheld = new EnumMap<>(Withholding.class);
    private final Set<String> fields = new TreeSet<>();
    private long rows;

    /** Why what is said in a call is withheld. */
    public enum Withholding {
        /** The search failed. */
        FAULT,
        /** The search took too long. */
        TIME_LIMIT,
        /** The language is none that is searched. */
        UNKNOWN_LANGUAGE,
        /** A number with a valid checksum was still found in the masked text. */
        FOUND_AGAIN;

        static Withholding of(Detection.Reason reason) {
            return valueOf(reason.name());
        }
    }

    MaskCounts() {}

    void row() {
        rows++;
    }

    void seen(String field) {
        fields.add(field);
    }

    void masked(String field, PiiKind kind) {
        masked.computeIfAbsent(field, unused -> new EnumMap<>(PiiKind.class)).merge(kind, 1L, Long::sum);
    }

    void withheld(Withholding reason) {
        withheld.merge(reason, 1L, Long::sum);
    }

    ColumnEvidence unruled(String field) {
        return unruled.computeIfAbsent(field, unused -> new ColumnEvidence());
    }

    /** Adds what was done in another part. */
    void add(MaskCounts other) {
        rows += other.rows;
        fields.addAll(other.fields);
        other.masked.forEach((field, kinds) ->
                kinds.forEach((kind, count) -> masked.computeIfAbsent(field, unused -> new EnumMap<>(PiiKind.class))
                        .merge(kind, count, Long::sum)));
        other.withheld.forEach((reason, count) -> withheld.merge(reason, count, Long::sum));
        other.unruled.forEach((field, evidence) -> unruled(field).add(evidence));
    }

    /** The number of rows, or of lines of text. */
    public long rows() {
        return rows;
    }

    /** The columns and fields that are in the files. */
    public Set<String> fields() {
        return Collections.unmodifiableSet(fields);
    }

    /** How many data of each kind were masked in each column. */
    public Map<String, Map<PiiKind, Long>> masked() {
        return Collections.unmodifiableMap(masked);
    }

    /** What was found in the columns without a rule. */
    public Map<String, ColumnEvidence> unruled() {
        return Collections.unmodifiableMap(unruled);
    }

    /** How many calls or texts were withheld. */
    public Map<Withholding, Long> withheld() {
        return Collections.unmodifiableMap(withheld);
    }

    /** How many calls or texts were withheld, for all reasons. */
    public long allWithheld() {
        return withheld.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many data were masked. */
    public long allMasked() {
        return masked.values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
