package org.allophone.conversation.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.conversation.facts.FactDefinition;
import org.allophone.conversation.facts.FactParser;
import org.allophone.conversation.facts.FactSource;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Conditions;
import org.allophone.scenario.Policy;
import org.jspecify.annotations.Nullable;

/** Reads the head of a pack's file: what the intent is, its facts, and how a call about it can end. */
final class HeadReader {
    private static final String INTENT = "intent";
    private static final String TOPIC = "topic";
    private static final String TITLE = "title";
    private static final String QUEUE = "queue";
    private static final String WEIGHT = "weight";
    private static final String NEVER_BESIDE = "never-beside";
    private static final Pattern LINE =
            Pattern.compile("(intent|topic|title|queue|weight|never-beside|fact|outcome)(\\s+(.*))?");
    private static final Pattern OUTCOME = Pattern.compile(
            "(?<name>[a-z][a-z0-9-]*)\\s+(?<end>resolved|unresolved)(?:\\s+because\\s+(?<reason>\\S+))?"
                    + "(?<promise>\\s+promise\\s+(?<what>.+?)\\s+in\\s+(?<policy>policy\\.)?(?<delay>[a-z0-9-]+)\\s*(?<unit>hours|days|workdays)?)?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern WEIGHT_VALUE = Pattern.compile("[0-9]{1,4}(\\.[0-9]+)?");

    private final PackFile file;
    private final PackFaults faults;
    private final Conditions conditions;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<FactDefinition> facts = new ArrayList<>();
    private final Map<String, FactSource> sources = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private int line;

    /** Begins a block of productions: what is to be done with them when the block ends. */
    interface Blocks {
        void begin(Consumer<List<Choice.Alternative>> end);
    }

    HeadReader(PackFile file, Conditions conditions, PackFaults faults) {
        this.file = file;
        this.conditions = conditions;
        this.faults = faults;
    }

    /** What an intent is, by the first lines of its file; nothing else of it is read. */
    static Intent.Head quick(PackFile file) {
        HeadReader reader = new HeadReader(file, new Conditions(), new PackFaults());
        for (String line : file.lines()) {
            if (line.startsWith("==") || line.startsWith("outcome")) {
                break;
            }
            Matcher matcher = LINE.matcher(line.strip());
            if (matcher.matches() && !matcher.group(1).equals("fact")) {
                reader.value(
                        matcher.group(1),
                        matcher.group(3) == null ? "" : matcher.group(3).strip());
            }
        }
        return reader.head();
    }

    /** Reads a line; whether it is one of a head. */
    boolean read(String content, int number, Blocks blocks) {
        Matcher matcher = LINE.matcher(content);
        if (!matcher.matches()) {
            return false;
        }
        line = number;
        String value = matcher.group(3) == null ? "" : matcher.group(3).strip();
        switch (matcher.group(1)) {
            case "fact" -> fact(value);
            case "outcome" -> beginOutcome(value, blocks);
            default -> value(matcher.group(1), value);
        }
        return true;
    }

    private void value(String key, String value) {
        if (value.isEmpty()) {
            note("head.empty", key);
        } else if (values.put(key, value) != null) {
            note("head.repeated", key);
        } else if ((key.equals(INTENT) || key.equals(TOPIC)) && !value.matches("[a-z][a-z0-9_-]*")) {
            note("head.name", key, PackFaults.shown(value));
        } else if (key.equals(WEIGHT) && !WEIGHT_VALUE.matcher(value).matches()) {
            note("head.weight", PackFaults.shown(value));
        }
    }

    private void fact(String value) {
        String[] parts = value.split("\\s+", 2);
        String name = parts[0];
        String definition = parts.length < 2 ? "" : parts[1].strip().replaceFirst("^=\\s*", "");
        Optional<FactSource> source = FactParser.parse(definition);
        if (!NAME.matcher(name).matches()) {
            note("fact.name", PackFaults.shown(name));
        } else if (BuiltIn.isSlot(name) || sources.containsKey(name)) {
            note("fact.repeated", name);
        } else if (source.isEmpty()) {
            note("fact.wrong", name, PackFaults.shown(definition));
        } else {
            for (String needed : source.get().needs()) {
                if (!sources.containsKey(needed)) {
                    note("fact.needs", name, needed);
                }
            }
            sources.put(name, source.get());
            facts.add(FactDefinition.of(name, source.get()));
            source.get().keys().forEach(key -> conditions.number(name + "=" + key));
        }
    }

    private void beginOutcome(String value, Blocks blocks) {
        Matcher matcher = OUTCOME.matcher(value);
        if (!matcher.matches()) {
            note("outcome.wrong", PackFaults.shown(value));
            return;
        }
        String name = matcher.group("name");
        boolean resolved = matcher.group("end").equals("resolved");
        Optional<UnresolvedReason> reason = reason(resolved, matcher.group("reason"));
        Optional<Outcome.Promise> promise = promise(matcher);
        if (matcher.group("promise") != null && promise.isEmpty()) {
            note("outcome.delay", PackFaults.shown(value));
        }
        if (outcomes.stream().anyMatch(outcome -> outcome.name().equals(name))) {
            note("outcome.repeated", name);
        }
        conditions.number(name);
        conditions.number("was:" + name);
        blocks.begin(
                productions -> outcomes.add(new Outcome(name, resolved, reason, promise, new Choice(productions))));
    }

    private Optional<UnresolvedReason> reason(boolean resolved, @Nullable String label) {
        if (label == null) {
            return Optional.empty();
        }
        Optional<UnresolvedReason> reason = UnresolvedReason.of(label);
        if (resolved || reason.isEmpty()) {
            note("outcome.reason", PackFaults.shown(label), String.join(", ", UnresolvedReason.labels()));
        }
        return reason;
    }

    private static Optional<Outcome.Promise> promise(Matcher matcher) {
        if (matcher.group("promise") == null) {
            return Optional.empty();
        }
        String what = matcher.group("what");
        return delay(matcher.group("policy") != null, matcher.group("delay"), matcher.group("unit"))
                .map(delay -> new Outcome.Promise(what, delay));
    }

    private static Optional<Outcome.Delay> delay(boolean ofPolicy, String value, @Nullable String unit) {
        Outcome.Unit named = unit == null ? Outcome.Unit.DAYS : Outcome.Unit.valueOf(unit.toUpperCase(Locale.ROOT));
        if (ofPolicy) {
            return Policy.of(value).map(policy -> new Outcome.Delay(policy.key(), 0, named));
        }
        return value.matches("[1-9][0-9]{0,2}")
                ? Optional.of(new Outcome.Delay("", Integer.parseInt(value), named))
                : Optional.empty();
    }

    /** The name of the intent; {@code common} if the file is about none. */
    String name() {
        return values.getOrDefault(INTENT, "common");
    }

    /** How the values of its facts are found, by name. */
    Map<String, FactSource> sources() {
        return sources;
    }

    List<FactDefinition> facts() {
        return facts;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether the file is about an intent; notes what is missing if it should be. */
    boolean isOfIntent() {
        if (!values.containsKey(INTENT)) {
            if (!file.isCommon()) {
                faults.note(new Step.Place(file.path(), 1), "head.missing", INTENT);
            }
            return false;
        }
        for (String key : List.of(TOPIC, TITLE)) {
            if (!values.containsKey(key)) {
                faults.note(new Step.Place(file.path(), 1), "head.missing", key);
            }
        }
        return true;
    }

    /** What the intent is. */
    Intent.Head head() {
        String weight = values.getOrDefault(WEIGHT, "1");
        String neverBeside = values.getOrDefault(NEVER_BESIDE, "");
        return new Intent.Head(
                values.getOrDefault(INTENT, ""),
                values.getOrDefault(TOPIC, ""),
                values.getOrDefault(TITLE, ""),
                values.getOrDefault(QUEUE, "clientèle"),
                WEIGHT_VALUE.matcher(weight).matches() ? Double.parseDouble(weight) : 1,
                neverBeside.isEmpty() ? Set.of() : Set.copyOf(List.of(neverBeside.split("\\s+"))));
    }

    private void note(String key, Object... parts) {
        faults.note(new Step.Place(file.path(), line), key, parts);
    }
}
