package org.allophone.dataset;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.pii.PiiKind;

/** The people whose data a data set holds. Callers are always masked, agents if that is asked for. */
public enum People {
    CALLERS(PiiKind.PHONE),
    AGENTS(PiiKind.AGENT);

    private final PiiKind kind;

    People(PiiKind kind) {
        this.kind = kind;
    }

    /** What options and manifests call them: {@code agents}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All labels. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(People::label).toList();
    }

    /** The labels of those who are masked only if that is asked for. */
    public static List<String> optionalLabels() {
        return labels().stream().filter(label -> !label.equals(CALLERS.label())).toList();
    }

    /** Those who are called so. */
    public static Optional<People> named(String label) {
        return Arrays.stream(values())
                .filter(people -> people.label().equals(label))
                .findFirst();
    }

    /** Those whose data are of these kinds. */
    public static Set<People> of(Set<PiiKind> kinds) {
        Set<People> found = EnumSet.noneOf(People.class);
        Arrays.stream(values()).filter(people -> kinds.contains(people.kind)).forEach(found::add);
        return found;
    }

    /** The kinds of their data. */
    public static Set<PiiKind> kinds(Set<People> people) {
        return people.stream().map(some -> some.kind).collect(Collectors.toUnmodifiableSet());
    }
}
