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
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Condition;
import org.allophone.conversation.grammar.Conditions;
import org.allophone.conversation.grammar.GrammarFault;
import org.allophone.conversation.grammar.ProductionParser;
import org.allophone.conversation.grammar.Rule;
import org.jspecify.annotations.Nullable;

/** Reads one file of a pack: an intent, or steps and rules for all intents. */
final class PackFileReader {
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

    private final Map<Phase, Map<String, List<Step>>> steps = new EnumMap<>(Phase.class);
    private final HeadReader head;
    private final UsedNames usedNames;
    private final Conditions conditions;

    private int line;
    /** What the next productions belong to. */
    private @Nullable Block block;

    private @Nullable StepBlock step;

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
    PackFileReader(
            PackFile file, Conditions conditions, PackFaults faults, BiFunction<String, Step.Place, Rule> commonRules) {
        this.file = file;
        this.faults = faults;
        this.conditions = conditions;
        this.head = new HeadReader(file, conditions, faults);
        this.usedNames = new UsedNames(file, faults);
        this.parser = new ProductionParser(
                conditions,
                name -> {
                    Rule own = rules.get(name);
                    return own != null && !file.isCommon() ? own : commonRules.apply(name, place());
                },
                slot -> usedNames.slot(slot, line),
                condition -> usedNames.condition(condition, line));
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

    void read() {
        List<String> lines = file.lines();
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
        } else if (step != null || !head.read(content, line, this::begin)) {
            note("line.unknown", PackFaults.shown(content));
        }
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
                speaker.equals("A") ? Speaker.AGENT : Speaker.CALLER, acts, Choice.ofTurn(productions), place)));
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

    private void begin(Consumer<List<Choice.Alternative>> end) {
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
            conditions.number("done:" + ended.name);
            List<Step> variants = steps.computeIfAbsent(ended.phase, unused -> new LinkedHashMap<>())
                    .computeIfAbsent(ended.name, unused -> new ArrayList<>());
            String id = head.name() + "/" + ended.phase.label() + "." + ended.name + "." + (variants.size() + 1);
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
        usedNames.check(head.sources(), head.outcomes(), stepNames);
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
        if (!head.isOfIntent()) {
            return Optional.empty();
        }
        Intent.Content content = content();
        return Optional.of(new Intent(head.head(), () -> content));
    }

    /** What can be said about the intent. */
    Intent.Content content() {
        return new Intent.Content(head.facts(), head.outcomes(), groups());
    }

    private Step.Place place() {
        return new Step.Place(file.path(), line);
    }

    private void note(String key, Object... values) {
        faults.note(place(), key, values);
    }
}
