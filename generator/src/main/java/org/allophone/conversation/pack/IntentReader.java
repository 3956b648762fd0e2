package org.allophone.conversation.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.conversation.facts.FactDefinition;
import org.allophone.conversation.facts.FactParser;
import org.allophone.conversation.facts.FactSource;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Condition;
import org.allophone.conversation.grammar.GrammarFault;
import org.allophone.conversation.grammar.ProductionParser;
import org.allophone.conversation.grammar.Rule;
import org.allophone.conversation.grammar.Symbols;
import org.allophone.scenario.Policy;
import org.jspecify.annotations.Nullable;

/** Reads one file of a pack: an intent, or steps and rules for all intents. */
final class IntentReader {
    private static final Pattern HEAD = Pattern.compile("(intent|topic|title|queue|weight|fact|outcome)(\\s+(.*))?");
    private static final Pattern OUTCOME = Pattern.compile(
            "([a-z][a-z0-9-]*)\\s+(resolved|unresolved)(\\s+promise\\s+(.+?)\\s+in\\s+(policy\\.)?([a-z0-9-]+)\\s*(hours|days|workdays)?)?");
    private static final Pattern STEP = Pattern.compile(
            "==\\s*([a-z]+)(?:\\s+([a-z0-9][a-z0-9-]*))?((?:\\s+(?:!|x[0-9.]+))*)(?:\\s+when\\s+(.+))?");
    private static final Pattern PAUSE = Pattern.compile("pause\\s+(\\d+)(?:\\s+to\\s+(\\d+))?(?:\\s*s)?");
    private static final Pattern MOOD = Pattern.compile("mood\\s+([+-]?\\d)");
    private static final Pattern TURN = Pattern.compile("([AC])((?:\\s+[a-zA-Z]+)+)\\s*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int LONGEST_PAUSE = 900;

    private final PackFile file;
    private final PackFaults faults;
    private final ProductionParser parser;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Integer> linesOfRules = new HashMap<>();

    private final Map<String, String> head = new LinkedHashMap<>();
    private final List<FactDefinition> facts = new ArrayList<>();
    private final Map<String, FactSource> sources = new LinkedHashMap<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Phase, Map<String, List<Step>>> steps = new EnumMap<>(Phase.class);
    private final List<Use<Symbols.SlotName>> slotsUsed = new ArrayList<>();
    private final List<Use<String>> conditionsUsed = new ArrayList<>();

    private int line;
    /** What the next productions belong to. */
    private @Nullable Block block;

    private @Nullable StepBlock step;

    private record Use<T>(T name, int line) {}

    /** Something that productions stand below. */
    private record Block(int line, List<Choice.Alternative> productions, Runnable end) {}

    /** A step that is being read. */
    private static final class StepBlock {
        final int line;
        final Phase phase;
        final String name;
        final boolean must;
        final double weight;
        final Condition when;
        final List<Step.Part> parts = new ArrayList<>();
        int mood;

        StepBlock(int line, Phase phase, String name, boolean must, double weight, Condition when) {
            this.line = line;
            this.phase = phase;
            this.name = name;
            this.must = must;
            this.weight = weight;
            this.when = when;
        }
    }

    /** @param commonRules gives the rule of a name that this file does not define, and notes where it is used */
    IntentReader(PackFile file, Symbols symbols, PackFaults faults, BiFunction<String, Step.Place, Rule> commonRules) {
        this.file = file;
        this.faults = faults;
        this.parser = new ProductionParser(
                symbols,
                name -> {
                    Rule own = rules.get(name);
                    return own != null && !file.isCommon() ? own : commonRules.apply(name, place());
                },
                slot -> slotsUsed.add(new Use<>(slot, line)),
                condition -> conditionsUsed.add(new Use<>(condition, line)));
    }

    PackFile file() {
        return file;
    }

    Map<String, Rule> ownRules() {
        return rules;
    }

    Step.Place placeOfRule(String name) {
        return new Step.Place(file.path(), linesOfRules.getOrDefault(name, 1));
    }

    void read(List<String> lines) {
        for (int number = 0; number < lines.size(); number++) {
            String rule = lines.get(number).strip();
            if (rule.startsWith("@") && NAME.matcher(rule.substring(1).strip()).matches()) {
                String name = rule.substring(1).strip();
                if (rules.put(name, new Rule(name)) != null) {
                    faults.note(new Step.Place(file.path(), number + 1), "rule.repeated", name);
                }
                linesOfRules.put(name, number + 1);
            }
        }
        StringBuilder production = new StringBuilder();
        int productionLine = 0;
        for (int number = 0; number <= lines.size(); number++) {
            String text = number == lines.size() ? "" : lines.get(number).stripTrailing();
            boolean goesOn = production.length() > 0
                    && !text.isBlank()
                    && Character.isWhitespace(text.charAt(0))
                    && !text.strip().startsWith("- ");
            if (goesOn) {
                production.append(' ').append(text.strip());
                continue;
            }
            if (production.length() > 0) {
                line = productionLine;
                production(production.toString());
                production.setLength(0);
            }
            line = number + 1;
            String content = text.strip();
            if (content.equals("-") || content.startsWith("- ")) {
                production.append(content.substring(1).strip()).append(content.equals("-") ? " " : "");
                productionLine = line;
            } else if (!content.isEmpty() && !content.startsWith("#")) {
                line(content);
            }
        }
        endBlock();
        endStep();
    }

    private void line(String content) {
        endBlock();
        Matcher head = HEAD.matcher(content);
        Matcher turn = TURN.matcher(content);
        if (content.startsWith("==")) {
            endStep();
            beginStep(content);
        } else if (content.startsWith("@")) {
            endStep();
            beginRule(content.substring(1).strip());
        } else if (step != null && turn.matches()) {
            beginTurn(step, turn.group(1), turn.group(2).strip().split("\\s+"));
        } else if (step != null && content.startsWith("pause")) {
            pause(step, content);
        } else if (step != null && content.equals("hold")) {
            step.parts.add(new Step.Hold());
        } else if (step != null && content.startsWith("mood")) {
            Matcher mood = MOOD.matcher(content);
            if (mood.matches()) {
                step.mood = Integer.parseInt(mood.group(1).replace("+", ""));
            } else {
                note("mood.wrong", PackFaults.shown(content));
            }
        } else if (head.matches() && step == null) {
            head(head.group(1), head.group(3) == null ? "" : head.group(3).strip());
        } else {
            note("line.unknown", PackFaults.shown(content));
        }
    }

    private void head(String key, String value) {
        switch (key) {
            case "fact" -> fact(value);
            case "outcome" -> beginOutcome(value);
            default -> {
                if (value.isEmpty()) {
                    note("head.empty", key);
                } else if (head.put(key, value) != null) {
                    note("head.repeated", key);
                } else if ((key.equals("intent") || key.equals("topic")) && !value.matches("[a-z][a-z0-9_-]*")) {
                    note("head.name", key, PackFaults.shown(value));
                } else if (key.equals("weight") && !value.matches("[0-9]{1,4}(\\.[0-9]+)?")) {
                    note("head.weight", PackFaults.shown(value));
                }
            }
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
        }
    }

    private void beginOutcome(String value) {
        Matcher matcher = OUTCOME.matcher(value);
        if (!matcher.matches()) {
            note("outcome.wrong", PackFaults.shown(value));
            return;
        }
        Optional<Outcome.Promise> promise = Optional.empty();
        if (matcher.group(3) != null) {
            promise = delay(matcher.group(5) != null, matcher.group(6), matcher.group(7))
                    .map(delay -> new Outcome.Promise(matcher.group(4).replace('\'', '’'), delay));
            if (promise.isEmpty()) {
                note("outcome.delay", PackFaults.shown(value));
            }
        }
        Optional<Outcome.Promise> promised = promise;
        String name = matcher.group(1);
        if (outcomes.stream().anyMatch(outcome -> outcome.name().equals(name))) {
            note("outcome.repeated", name);
        }
        begin(productions -> outcomes.add(
                new Outcome(name, matcher.group(2).equals("resolved"), promised, new Choice(productions))));
    }

    private static Optional<Outcome.Delay> delay(boolean ofPolicy, String value, @Nullable String unit) {
        Outcome.Unit named =
                unit == null ? Outcome.Unit.DAYS : Outcome.Unit.valueOf(unit.toUpperCase(java.util.Locale.ROOT));
        if (ofPolicy) {
            return Policy.of(value).map(policy -> new Outcome.Delay(policy.key(), 0, named));
        }
        return value.matches("[1-9][0-9]{0,2}")
                ? Optional.of(new Outcome.Delay("", Integer.parseInt(value), named))
                : Optional.empty();
    }

    private void beginRule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            note("rule.name", PackFaults.shown(name));
            return;
        }
        begin(productions -> rule.define(new Choice(productions)));
    }

    private void beginStep(String content) {
        Matcher matcher = STEP.matcher(content);
        if (!matcher.matches()) {
            note("step.wrong", PackFaults.shown(content));
            return;
        }
        Optional<Phase> phase = Phase.of(matcher.group(1));
        if (phase.isEmpty()) {
            note("phase.unknown", matcher.group(1));
            return;
        }
        boolean must = false;
        double weight = 1;
        for (String flag : matcher.group(3).strip().split("\\s+")) {
            if (flag.equals("!")) {
                must = true;
            } else if (flag.startsWith("x")) {
                weight = weight(flag.substring(1));
            }
        }
        Condition when = Condition.ALWAYS;
        if (matcher.group(4) != null) {
            try {
                when = parser.condition(matcher.group(4).strip());
            } catch (GrammarFault fault) {
                note("condition.wrong", PackFaults.shown(fault.found()));
            }
        }
        String name = matcher.group(2) == null ? phase.get().label() : matcher.group(2);
        step = new StepBlock(line, phase.get(), name, must, weight, when);
        if (phase.get().isWritten()) {
            StepBlock written = step;
            int writtenLine = line;
            begin(productions -> written.parts.add(
                    new Step.Written(new Choice(productions), new Step.Place(file.path(), writtenLine))));
        }
    }

    private double weight(String text) {
        try {
            double weight = Double.parseDouble(text);
            if (weight > 0 && weight <= 1000) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // The same fault as a weight of zero.
        }
        note("weight.wrong", PackFaults.shown(text));
        return 1;
    }

    private void beginTurn(StepBlock in, String speaker, String[] labels) {
        List<DialogueAct> acts = new ArrayList<>();
        for (String label : labels) {
            Optional<DialogueAct> act = DialogueAct.of(label);
            if (act.isEmpty()) {
                note("act.unknown", PackFaults.shown(label), String.join(", ", DialogueAct.labels()));
            }
            act.ifPresent(acts::add);
        }
        Step.Place place = place();
        begin(productions -> in.parts.add(new Step.Turn(
                speaker.equals("A") ? Speaker.AGENT : Speaker.CALLER, acts, new Choice(productions), place)));
    }

    private void pause(StepBlock in, String content) {
        Matcher matcher = PAUSE.matcher(content);
        int least = 0;
        int most = -1;
        if (matcher.matches() && matcher.group(1).length() <= 4) {
            least = Integer.parseInt(matcher.group(1));
            most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
        }
        if (most < least || most > LONGEST_PAUSE) {
            note("pause.wrong", PackFaults.shown(content), LONGEST_PAUSE);
        } else {
            in.parts.add(new Step.Pause(least, most));
        }
    }

    private void begin(java.util.function.Consumer<List<Choice.Alternative>> end) {
        List<Choice.Alternative> productions = new ArrayList<>();
        block = new Block(line, productions, () -> end.accept(productions));
    }

    private void endBlock() {
        if (block != null) {
            Block ended = block;
            block = null;
            if (ended.productions().isEmpty()) {
                faults.note(new Step.Place(file.path(), ended.line()), "productions.none");
            }
            ended.end().run();
        }
    }

    private void endStep() {
        if (step != null) {
            StepBlock ended = step;
            step = null;
            if (ended.parts.isEmpty()) {
                faults.note(new Step.Place(file.path(), ended.line), "step.empty", ended.name);
                return;
            }
            List<Step> variants = steps.computeIfAbsent(ended.phase, unused -> new LinkedHashMap<>())
                    .computeIfAbsent(ended.name, unused -> new ArrayList<>());
            String id = head.getOrDefault("intent", "common") + "/" + ended.phase.label() + "." + ended.name + "."
                    + (variants.size() + 1);
            variants.add(new Step(
                    id,
                    ended.phase,
                    ended.name,
                    ended.must,
                    ended.weight,
                    ended.when,
                    ended.mood,
                    ended.parts,
                    new Step.Place(file.path(), ended.line)));
        }
    }

    private void production(String text) {
        if (block == null) {
            note("production.nowhere", PackFaults.shown(text));
            return;
        }
        try {
            block.productions().add(parser.parse(text));
        } catch (GrammarFault fault) {
            note("grammar." + fault.kind().name().toLowerCase(java.util.Locale.ROOT), PackFaults.shown(fault.found()));
        }
    }

    /** Notes each slot and condition that nothing gives a value to. */
    void checkReferences(Set<String> stepNames) {
        Set<String> outcomeNames = new HashSet<>();
        outcomes.forEach(outcome -> outcomeNames.add(outcome.name()));
        for (Use<Symbols.SlotName> use : slotsUsed) {
            checkSlot(use.name(), use.line());
        }
        for (Use<String> use : conditionsUsed) {
            if (!isKnown(use.name(), outcomeNames, stepNames)) {
                faults.note(new Step.Place(file.path(), use.line()), "condition.unknown", use.name());
            }
        }
    }

    private void checkSlot(Symbols.SlotName slot, int at) {
        Step.Place place = new Step.Place(file.path(), at);
        FactSource source = sources.get(slot.name());
        if (source == null && Lexicon.isTerm(slot.name())) {
            return;
        }
        if (source == null && !BuiltIn.isSlot(slot.name())) {
            faults.note(place, "slot.unknown", slot.toString());
            return;
        }
        Set<String> forms = source == null ? BuiltIn.forms(slot.name()) : source.forms();
        if (!slot.form().isEmpty() && !forms.contains(slot.form())) {
            faults.note(
                    place,
                    "form.unknown",
                    slot.toString(),
                    forms.isEmpty()
                            ? "–"
                            : String.join(", ", forms.stream().sorted().toList()));
        }
    }

    private boolean isKnown(String condition, Set<String> outcomeNames, Set<String> stepNames) {
        if (condition.startsWith("done:")) {
            return stepNames.contains(condition.substring("done:".length()));
        }
        if (condition.startsWith("was:")) {
            return outcomeNames.contains(condition.substring("was:".length()));
        }
        int equals = condition.indexOf('=');
        if (equals > 0) {
            return sources.get(condition.substring(0, equals)) instanceof FactSource.OneOf choices
                    && choices.choices().stream()
                            .anyMatch(choice -> choice.key().equals(condition.substring(equals + 1)));
        }
        return BuiltIn.isCondition(condition) || outcomeNames.contains(condition);
    }

    Set<String> stepNames() {
        Set<String> names = new HashSet<>();
        steps.values().forEach(byName -> names.addAll(byName.keySet()));
        return names;
    }

    /** Its steps by phase, variants together, in the order of the file. */
    Map<Phase, List<StepGroup>> groups() {
        Map<Phase, List<StepGroup>> groups = new EnumMap<>(Phase.class);
        steps.forEach((phase, byName) -> {
            List<StepGroup> ofPhase = new ArrayList<>();
            byName.forEach((name, variants) -> ofPhase.add(new StepGroup(phase, name, ofPhase.size(), variants)));
            groups.put(phase, ofPhase);
        });
        return groups;
    }

    /** The intent, if the file is about one. */
    Optional<Intent> intent() {
        if (!head.containsKey("intent")) {
            if (!file.isCommon()) {
                faults.note(new Step.Place(file.path(), 1), "head.missing", "intent");
            }
            return Optional.empty();
        }
        for (String key : List.of("topic", "title")) {
            if (!head.containsKey(key)) {
                faults.note(new Step.Place(file.path(), 1), "head.missing", key);
            }
        }
        String weight = head.getOrDefault("weight", "1");
        return Optional.of(new Intent(
                head.getOrDefault("intent", ""),
                head.getOrDefault("topic", ""),
                head.getOrDefault("title", ""),
                head.getOrDefault("queue", "clientèle"),
                weight.matches("[0-9.]+") ? Double.parseDouble(weight) : 1,
                facts,
                outcomes,
                groups()));
    }

    private Step.Place place() {
        return new Step.Place(file.path(), line);
    }

    private void note(String key, Object... values) {
        faults.note(place(), key, values);
    }
}
