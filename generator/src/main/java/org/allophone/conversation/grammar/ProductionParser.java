package org.allophone.conversation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a production: {@code [Oui|Non], je (ne) vois que {amount} <ok>}. Alternatives stand in square brackets, slots in braces, rules
 * in angle brackets; {@code //} is a place for a back-channel, and {@code (e)} agrees with the speaker.
 */
public final class ProductionParser {
    private static final int DEEPEST = 40;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*(:[a-z0-9]+)?|[\\p{L}]+ [a-z]+");
    private static final Pattern WEIGHT = Pattern.compile(" ?([0-9.]+)\\* ?");
    private static final Pattern RULE = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern CONDITION = Pattern.compile("!?[A-Za-z][A-Za-z0-9.-]*([:=][a-z0-9.-]+)?");
    private static final Pattern AGREEMENT = Pattern.compile("\\((\\p{L}{1,4})(/?)\\)");

    /** The first half of a negation: {@code ne} or {@code n’}, not in {@code n’importe} and {@code n’est-ce pas}. */
    private static final Pattern NE = Pattern.compile("(?<=^| )(ne |n’(?!importe|est-ce))(?=\\p{L})");

    /** What follows a {@code ne} that means "only": {@code (ne) fait qu’un essai}. Without it, the sentence would say something else. */
    private static final Pattern RESTRICTION = Pattern.compile(
            "(?:(?!(?:pas|plus|jamais|rien|personne|aucun|aucune|guère)\\b)[\\p{L}’-]+ ){1,4}?(?:que |qu’)");

    private final Conditions conditions;
    private final Function<String, Rule> rules;
    private final Consumer<SlotName> slotsUsed;
    private final Consumer<String> conditionsUsed;
    private String text = "";
    private int at;

    /**
     * @param rules gives the rule of a name, defined or not yet
     * @param slotsUsed is told each slot
     * @param conditionsUsed is told each condition
     */
    public ProductionParser(
            Conditions conditions,
            Function<String, Rule> rules,
            Consumer<SlotName> slotsUsed,
            Consumer<String> conditionsUsed) {
        this.conditions = conditions;
        this.rules = rules;
        this.slotsUsed = slotsUsed;
        this.conditionsUsed = conditionsUsed;
    }

    /**
     * Reads a production, which may begin with a condition and a weight as an alternative does.
     *
     * @param production in composed letters, with typographic apostrophes
     * @throws GrammarFault if it is not well formed
     */
    public Choice.Alternative parse(String production) {
        text = production;
        at = 0;
        Choice.Alternative alternative = alternative(0);
        if (at < text.length()) {
            throw new GrammarFault(GrammarFault.Kind.UNOPENED, text.substring(at, at + 1));
        }
        return alternative;
    }

    /**
     * Reads a condition: {@code repeat & !kept}.
     *
     * @throws GrammarFault if it is not well formed
     */
    public Condition condition(String condition) {
        List<Condition.Test> tests = new ArrayList<>();
        for (String test : condition.split("&", -1)) {
            String name = test.strip();
            if (!CONDITION.matcher(name).matches()) {
                throw new GrammarFault(GrammarFault.Kind.NAME, name);
            }
            boolean negated = name.startsWith("!");
            String positive = negated ? name.substring(1) : name;
            conditionsUsed.accept(positive);
            tests.add(new Condition.Test(conditions.number(positive), positive, negated));
        }
        return new Condition(tests);
    }

    private Choice.Alternative alternative(int depth) {
        Condition when = Condition.ALWAYS;
        if (at < text.length() && text.charAt(at) == '?' && at + 1 < text.length() && text.charAt(at + 1) != ' ') {
            String condition = untilSpace(at + 1);
            // A question mark alone is punctuation: "[…|?]".
            if (!condition.isEmpty()
                    && CONDITION.matcher(condition.split("&", 2)[0]).matches()) {
                // The space behind a condition belongs to it: "qu’[?f elle|?m il]".
                at += 1 + condition.length();
                at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
                when = condition(condition);
            }
        }
        double weight = weight();
        return new Choice.Alternative(when, weight, sequence(depth));
    }

    private String untilSpace(int from) {
        int end = from;
        while (end < text.length() && " |]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    private double weight() {
        int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        if (next >= text.length() || !Character.isDigit(text.charAt(next))) {
            return 1;
        }
        Matcher matcher = WEIGHT.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return 1;
        }
        at = matcher.end();
        try {
            double weight = Double.parseDouble(matcher.group(1));
            if (weight > 0 && weight < 1e6) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same fault as a weight of zero.
        }
        throw new GrammarFault(GrammarFault.Kind.WEIGHT, matcher.group(1));
    }

    private Node sequence(int depth) {
        List<Node> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '|' && depth > 0) || c == ']') {
                break;
            }
            if (c == '[') {
                flush(words, parts);
                parts.add(choice(depth + 1));
            } else if (c == '{') {
                flush(words, parts);
                parts.add(slot());
            } else if (c == '<') {
                flush(words, parts);
                parts.add(rule());
            } else if (c == '}' || c == '>' || c == '|') {
                throw new GrammarFault(GrammarFault.Kind.UNOPENED, String.valueOf(c));
            } else if (text.startsWith(" // ", at)) {
                words.append(' ');
                flush(words, parts);
                parts.add(new Node.BackChannel());
                at += 4;
            } else if (c == '(' && agreementFollows(words, parts)) {
                Matcher agreement = AGREEMENT.matcher(text).region(at, text.length());
                agreement.lookingAt();
                flush(words, parts);
                parts.add(new Node.Agreement(
                        agreement.group(1), !agreement.group(2).isEmpty()));
                at = agreement.end();
            } else {
                words.append(c);
                at++;
            }
        }
        flush(words, parts);
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private boolean agreementFollows(StringBuilder words, List<Node> parts) {
        boolean afterLetter =
                words.length() > 0 ? Character.isLetter(words.charAt(words.length() - 1)) : !parts.isEmpty();
        return afterLetter && AGREEMENT.matcher(text).region(at, text.length()).lookingAt();
    }

    private Node choice(int depth) {
        if (depth > DEEPEST) {
            throw new GrammarFault(GrammarFault.Kind.DEEP, "[");
        }
        int start = at;
        at++;
        List<Choice.Alternative> alternatives = new ArrayList<>();
        alternatives.add(alternative(depth));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            alternatives.add(alternative(depth));
        }
        if (at >= text.length()) {
            throw new GrammarFault(GrammarFault.Kind.UNCLOSED, shown(start));
        }
        at++;
        return new Choice(alternatives);
    }

    private Node slot() {
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw new GrammarFault(GrammarFault.Kind.UNCLOSED, shown(at));
        }
        String inside = text.substring(at + 1, end);
        if (!NAME.matcher(inside).matches()) {
            throw new GrammarFault(GrammarFault.Kind.NAME, "{" + inside + "}");
        }
        at = end + 1;
        int colon = inside.indexOf(':');
        SlotName name = colon < 0
                ? new SlotName(inside, "")
                : new SlotName(inside.substring(0, colon), inside.substring(colon + 1));
        slotsUsed.accept(name);
        return new Node.Slot(name);
    }

    private Node rule() {
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw new GrammarFault(GrammarFault.Kind.UNCLOSED, shown(at));
        }
        String name = text.substring(at + 1, end);
        if (!RULE.matcher(name).matches()) {
            throw new GrammarFault(GrammarFault.Kind.NAME, "<" + name + ">");
        }
        at = end + 1;
        return rules.apply(name);
    }

    private String shown(int from) {
        return text.substring(from, Math.min(text.length(), from + 20));
    }

    private static void flush(StringBuilder words, List<Node> parts) {
        String text = words.toString();
        words.setLength(0);
        if (text.indexOf("ne ") < 0 && text.indexOf("n’") < 0) {
            add(text, parts);
            return;
        }
        Matcher ne = NE.matcher(text);
        int from = 0;
        while (ne.find()) {
            if (!RESTRICTION.matcher(text).region(ne.end(), text.length()).lookingAt()) {
                add(text.substring(from, ne.start()), parts);
                parts.add(new Node.Ne(ne.group().charAt(1) == '’'));
                from = ne.end();
            }
        }
        add(text.substring(from), parts);
    }

    private static void add(String words, List<Node> parts) {
        if (!words.isEmpty()) {
            parts.add(new Node.Words(words));
        }
    }
}
