package org.allophone.rag.answer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.quality.said.FrenchReader;
import org.allophone.quality.said.Value;
import org.allophone.rag.folder.GivenAnswer;
import org.allophone.rag.folder.GoldAnswer;

/**
 * Judges one answer. Of a value, all that the answer says of its kind are read, in words or in figures: the right one has to be among them, and no
 * other that the question does not say, so that it does not pay to list everything.
 */
final class Judge {
    private static final Pattern YES = Pattern.compile("\\b(?:oui|exact|exactement|vrai|correct|en effet)\\b");
    private static final Pattern NO = Pattern.compile("\\b(?:non|faux|incorrect|pas exact)\\b");
    private static final Pattern ID = Pattern.compile("[A-Z]+_[0-9]+");

    /** From this overlap of words on, a text is taken for the same. */
    private static final double SAME_TEXT = 0.5;

    /** How people and machines say that they do not know, without accents. */
    private static final List<String> SILENCE = List.of(
            "je sais pas",
            "je ne sais pas",
            "ne figure pas",
            "n est pas mentionne",
            "pas d information",
            "aucune information",
            "ne permettent pas",
            "ne permet pas",
            "impossible repondre",
            "impossible dire",
            "ne peux pas repondre",
            "pas acces",
            "ne dispose pas");

    private Judge() {}

    /** @param question the text of the question */
    static Verdict of(GoldAnswer gold, GivenAnswer given, String question, String correction) {
        boolean silent = isSilent(given);
        if (gold.answerable().equals("false")) {
            boolean corrected = !correction.isEmpty() && FrenchText.says(given.text(), correction);
            return silent || corrected ? Verdict.RIGHT : Verdict.WRONG;
        }
        if (isRight(gold, given.text(), question)) {
            return Verdict.RIGHT;
        }
        return silent ? Verdict.SILENT : Verdict.WRONG;
    }

    /** Whether an answer says that there is none. */
    static boolean isSilent(GivenAnswer given) {
        String plain = FrenchText.plain(given.text().replace('’', ' ').replace('\'', ' '));
        return given.abstained() || plain.isEmpty() || SILENCE.stream().anyMatch(plain::contains);
    }

    private static boolean isRight(GoldAnswer gold, String text, String question) {
        return switch (gold.type()) {
            case "AMOUNT", "DURATION", "HOURS", "DATE" -> isRightValue(gold, text, question);
            case "BOOLEAN" -> isRightBoolean(gold.value().equals("true"), text);
            case "SET" ->
                ids(text).equals(new TreeSet<>(Arrays.asList(gold.value().split("\\|"))));
            case "NUMBER" -> numbers(text, question).equals(Set.of(gold.value()));
            case "TEXT" -> FrenchText.overlap(gold.text(), text) >= SAME_TEXT;
            default -> FrenchText.says(text, gold.text()) || FrenchText.says(text, gold.value());
        };
    }

    private static boolean isRightValue(GoldAnswer gold, String text, String question) {
        Set<String> said = values(gold.type(), text);
        String right = values(gold.type(), gold.text()).stream().findFirst().orElse(gold.value());
        Set<String> others = new TreeSet<>(said);
        others.remove(right);
        others.removeAll(values(gold.type(), question));
        return said.contains(right) && others.isEmpty();
    }

    /** The values of a kind that a text says. */
    private static Set<String> values(String type, String text) {
        return FrenchReader.read(text).stream()
                .map(said -> said.value())
                .flatMap(value -> shown(type, value))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> shown(String type, Value value) {
        return switch (type) {
            case "AMOUNT" ->
                value instanceof Value.Amount amount
                        ? Stream.of(BigDecimal.valueOf(amount.cents(), 2).toPlainString())
                        : Stream.empty();
            case "DURATION" ->
                value instanceof Value.Quantity quantity
                        ? Stream.of(quantity.number() + " " + quantity.unit().fileName())
                        : Stream.empty();
            case "HOURS" -> value instanceof Value.Hours hours ? Stream.of(hours.shown()) : Stream.empty();
            default ->
                value instanceof Value.Day day && day.month() != null
                        ? Stream.of(day.month() + " " + day.dayOfMonth())
                        : Stream.empty();
        };
    }

    private static boolean isRightBoolean(boolean right, String text) {
        String plain = FrenchText.plain(text);
        boolean yes = YES.matcher(plain).find();
        boolean no = NO.matcher(plain).find();
        return right ? yes && !no : no && !yes;
    }

    private static Set<String> ids(String text) {
        return ID.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> numbers(String text, String question) {
        Set<String> numbers = new TreeSet<>();
        Pattern.compile("[0-9]+").matcher(text).results().forEach(found -> numbers.add(found.group()));
        Pattern.compile("[0-9]+").matcher(question).results().forEach(found -> numbers.remove(found.group()));
        return numbers;
    }
}
