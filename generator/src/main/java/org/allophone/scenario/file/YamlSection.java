package org.allophone.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of a scenario file. Each key is asked for by name, kind and default; what is wrong is noted and a harmless value
 * takes its place, so that all faults of a file come out at once. The keys asked for are the keys allowed.
 */
final class YamlSection {
    private static final int MOST_VALUES = 10_000;
    private static final int MOST_SECTIONS = 1000;

    private final String place;
    private final Faults faults;
    /** The key of the one value of a section that is written as that value alone, {@code transfer: 0.1}; else none. */
    private final @Nullable String plainKey;
    /** False if something else stands where the section should: noted once, so its keys are not missed as well. */
    private final boolean readable;

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Set<String> allowedKeys = new LinkedHashSet<>();
    private final List<YamlSection> parts = new ArrayList<>();

    private YamlSection(String place, Faults faults, @Nullable String plainKey, boolean readable) {
        this.place = place;
        this.faults = faults;
        this.plainKey = plainKey;
        this.readable = readable;
    }

    /** The whole file. */
    static YamlSection root(Map<?, ?> file, Faults faults) {
        YamlSection root = new YamlSection("", faults, null, true);
        root.fill(file);
        return root;
    }

    /** The value of a key that may be left out. */
    <T> T get(String key, ValueType<T> kind, T byDefault) {
        return has(key) ? read(placeOf(key), values.get(key), kind, byDefault) : byDefault;
    }

    /** The value of a key that must be there. */
    <T> T require(String key, ValueType<T> kind) {
        if (!has(key)) {
            if (readable) {
                faults.note(placeOf(key), "missing", kind.allowed());
            }
            return kind.placeholder();
        }
        return read(placeOf(key), values.get(key), kind, kind.placeholder());
    }

    /** A list of values that all differ; the default if it is left out. */
    <T> List<T> list(String key, ValueType<T> kind, List<T> byDefault) {
        if (!has(key)) {
            return byDefault;
        }
        List<T> read = new ArrayList<>();
        List<?> elements = elements(key, Faults.wording("allowed.list.of", kind.allowed()), MOST_VALUES);
        for (int i = 0; i < elements.size(); i++) {
            T element = read(placeOf(key) + "[" + i + "]", elements.get(i), kind, kind.placeholder());
            if (kind.isUnique() && read.contains(element) && faults.noneAt(placeOf(key) + "[" + i + "]")) {
                faults.note(placeOf(key) + "[" + i + "]", "repeated", Faults.oneLine(String.valueOf(elements.get(i))));
            }
            read.add(element);
        }
        return List.copyOf(read);
    }

    /** The mapping below a key; an empty one if it is left out. */
    YamlSection section(String key) {
        return part(placeOf(key), has(key) ? values.get(key) : Map.of(), false);
    }

    /** The mapping below a key, where a plain value stands for one with that value as its {@code share}. */
    YamlSection shareSection(String key) {
        return part(placeOf(key), has(key) ? values.get(key) : Map.of(), true);
    }

    /** The mappings of the list below a key; none if it is left out. */
    List<YamlSection> sections(String key) {
        List<YamlSection> sections = new ArrayList<>();
        List<?> elements = has(key) ? elements(key, Faults.wording("allowed.list"), MOST_SECTIONS) : List.of();
        for (int i = 0; i < elements.size(); i++) {
            sections.add(part(placeOf(key) + "[" + i + "]", elements.get(i), false));
        }
        return sections;
    }

    /** As {@link #sections}, where a mapping stands for a list of one. */
    List<YamlSection> oneOrMoreSections(String key) {
        return has(key) && !(values.get(key) instanceof List<?>) ? List.of(section(key)) : sections(key);
    }

    /** Whether a key is there. Asking makes it an allowed key. */
    boolean has(String key) {
        allowedKeys.add(key);
        return values.containsKey(key);
    }

    /** Whether a list is below a key. */
    boolean isList(String key) {
        return has(key) && values.get(key) instanceof List<?>;
    }

    /** Whether a mapping stands here, so that what it lacks is worth telling. */
    boolean isReadable() {
        return readable;
    }

    /** Where this section is; empty for the whole file. */
    String place() {
        return place;
    }

    /** Where a key of this section is: {@code topics[2].talk.mean}. */
    String placeOf(String key) {
        if (place.isEmpty()) {
            return key;
        }
        return key.equals(plainKey) ? place : place + "." + key;
    }

    Faults faults() {
        return faults;
    }

    /** Notes each key, here and below, that nobody asked for: probably a spelling mistake. */
    void refuseOtherKeys() {
        for (String key : values.keySet()) {
            if (!allowedKeys.contains(key)) {
                String where = place.isEmpty() ? Faults.oneLine(key) : place + "." + Faults.oneLine(key);
                String allowed = String.join(", ", allowedKeys);
                KeySuggestion.nearest(key, allowedKeys)
                        .ifPresentOrElse(
                                meant -> faults.note(where, "unknown.misspelt", meant, allowed),
                                () -> faults.note(where, "unknown", allowed));
            }
        }
        parts.forEach(YamlSection::refuseOtherKeys);
    }

    private <T> T read(String valuePlace, @Nullable Object value, ValueType<T> kind, T instead) {
        ValueType.Reading<T> reading = kind.read(value);
        T read = reading.value();
        if (read == null) {
            faults.wrong(valuePlace, value, reading.allowed());
            return instead;
        }
        return read;
    }

    private List<?> elements(String key, Wording allowed, int most) {
        Object value = values.get(key);
        if (!(value instanceof List<?> list)) {
            faults.wrong(placeOf(key), value, allowed);
            return List.of();
        }
        if (list.isEmpty()) {
            faults.note(placeOf(key), "list.empty", allowed);
        }
        if (list.size() > most) {
            faults.note(placeOf(key), "list.long", list.size(), most);
            return List.of();
        }
        return list;
    }

    private YamlSection part(String partPlace, @Nullable Object value, boolean plainShare) {
        boolean plain = plainShare && value instanceof Number;
        boolean readable = plain || value instanceof Map<?, ?>;
        YamlSection part = new YamlSection(partPlace, faults, plain ? "share" : null, readable);
        if (value instanceof Map<?, ?> map) {
            part.fill(map);
        } else if (plain) {
            part.values.put("share", value);
        } else {
            faults.wrong(partPlace, value, Faults.wording(plainShare ? "allowed.share-or-mapping" : "allowed.mapping"));
        }
        parts.add(part);
        return part;
    }

    private void fill(Map<?, ?> map) {
        map.forEach((key, value) -> {
            if (key instanceof String name) {
                values.put(name, value);
            } else if (place.isEmpty()) {
                faults.noteFile("key.no-text", Faults.found(key));
            } else {
                faults.note(place, "key.no-text", Faults.found(key));
            }
        });
    }
}
