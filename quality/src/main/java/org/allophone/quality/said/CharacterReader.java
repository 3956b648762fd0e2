package org.allophone.quality.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allophone.quality.said.Value.Amount;
import org.allophone.quality.said.Value.Characters;
import org.allophone.quality.said.Value.Count;
import org.jspecify.annotations.Nullable;

/**
 * Reads letters and digits that are said one after the other, in groups or apart: "FA, vingt-six, vingt-huit", "zéro quatre, cent sept",
 * "C, O, deux T". What is said wrong and put right at once is left out: "septante-huit, non, je me trompe, zéro huit".
 */
final class CharacterReader {
    /** Words that say that what came before was wrong. */
    private static final Set<String> CORRECTING = Set.of(
            "non",
            "pardon",
            "attendez",
            "enfin",
            "oups",
            "excusez",
            "plutôt",
            "je",
            "me",
            "moi",
            "trompe",
            "euh",
            "ah",
            "voulais",
            "dire",
            "zut");

    private static final int LONGEST_CORRECTION = 5;
    private static final int LONGEST_ACRONYM = 4;

    /** Words in capitals that begin no reference. */
    private static final Set<String> WORDS = Set.of(
            "SMS", "GSM", "SIM", "ESIM", "PIN", "PUK", "OK", "TV", "PC", "USB", "HDMI", "QR", "PDF", "IBAN", "RIB");

    /** Signs that are said and belong to no reference. */
    private static final Set<String> SIGNS = Set.of(
            "+",
            "tiret",
            "slash",
            "espace",
            "apostrophe",
            "tréma",
            "accent",
            "aigu",
            "grave",
            "circonflexe",
            "cédille");

    private final Tokens tokens;
    private final List<String> parts = new ArrayList<>();

    /** The first part since the last comma. */
    private int groupStart;

    private int end;

    /** Whether they start with a "neuf" that may belong to the word before it. */
    private final boolean afterNoun;

    /** Letters that are said one by one. */
    private int spelled;

    private CharacterReader(Tokens tokens, int at) {
        this.tokens = tokens;
        this.end = at;
        this.afterNoun = tokens.word(at).equals("neuf") && tokens.follows(at) && !tokens.follows(at + 1);
    }

    /** The characters that start at a place; null if none do. A number below ten is none by itself. */
    static @Nullable Found at(Tokens tokens, int at) {
        CharacterReader reader = new CharacterReader(tokens, at);
        reader.readAll();
        return reader.found();
    }

    private void readAll() {
        while (end < tokens.size()) {
            int place = signs(end);
            boolean ended = !parts.isEmpty()
                    && tokens.get(place).gap() == Token.Gap.STOP
                    && !tokens.word(place).equals("+");
            if (ended || !(readPart(place) || readCorrection())) {
                return;
            }
        }
    }

    private int signs(int at) {
        int place = at;
        while (SIGNS.contains(tokens.word(place)) || tokens.match(place, "barre", "oblique")) {
            place += tokens.word(place).equals("barre") ? 2 : 1;
        }
        return place;
    }

    private boolean readPart(int place) {
        Part part = part(place);
        if (part == null) {
            // Signs at the end belong to the reference.
            end = parts.isEmpty() ? end : place;
            return false;
        }
        if (!tokens.follows(place)) {
            groupStart = parts.size();
        }
        parts.add(part.characters());
        end = part.end();
        return true;
    }

    /** A group and the first token after it. */
    private record Part(String characters, int end) {}

    private @Nullable Part part(int at) {
        Token token = tokens.get(at);
        if (!token.letters().isEmpty()
                && !WORDS.contains(token.letters())
                && token.letters().length() <= LONGEST_ACRONYM
                && isListed(at)) {
            // "B comme Bruno"
            boolean named = token.letters().length() == 1
                    && tokens.match(at + 1, "comme")
                    && tokens.follows(at + 1)
                    && tokens.follows(at + 2);
            spelled += token.letters().length() == 1 ? 1 : 0;
            return new Part(token.letters(), named ? at + 3 : at + 1);
        }
        Cardinal number = Cardinal.at(tokens, at);
        if (number == null || isMeasured(at, number)) {
            return null;
        }
        String letters = tokens.get(number.end()).letters();
        if (number.value() >= 2 && number.value() <= 3 && letters.length() == 1 && tokens.follows(number.end())) {
            return new Part(letters.repeat((int) number.value()), number.end() + 1);
        }
        return new Part(number.digits(), number.end());
    }

    /** Whether letters stand in a list, so that they are no word in capitals. */
    private boolean isListed(int at) {
        Token.Gap after = tokens.get(at + 1).gap();
        return !parts.isEmpty()
                || after == Token.Gap.COMMA
                || tokens.match(at + 1, "comme")
                || (after == Token.Gap.SPACE && Cardinal.at(tokens, at + 1) != null);
    }

    /** Whether a number is that of an amount, a day, a time or a quantity, or an article. */
    private boolean isMeasured(int at, Cardinal number) {
        if (number.article()
                && !isAfterDigit(at)
                && tokens.get(number.end()).gap() == Token.Gap.SPACE
                && (parts.isEmpty() || Cardinal.at(tokens, number.end()) == null)) {
            return true;
        }
        return AmountReader.at(tokens, at) != null
                || QuantityReader.at(tokens, at) != null
                || ClockReader.at(tokens, at) != null
                || isDate(at, number);
    }

    /** "Zéro zéro un tout en bas": after a single digit, "un" is one too. */
    private boolean isAfterDigit(int at) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).length() == 1 && tokens.follows(at);
    }

    private boolean isDate(int at, Cardinal number) {
        Found date = DateReader.at(tokens, at);
        return date != null && date.end() > number.end();
    }

    /** Takes the last group back if somebody says that it was wrong, and reads what is right. */
    private boolean readCorrection() {
        if (parts.isEmpty()) {
            return false;
        }
        int place = end;
        while (place < end + LONGEST_CORRECTION
                && CORRECTING.contains(tokens.word(place))
                && tokens.get(place).gap() != Token.Gap.STOP) {
            place++;
        }
        if (place == end || tokens.get(place).gap() == Token.Gap.STOP) {
            return false;
        }
        Part right = part(place);
        if (right == null) {
            return false;
        }
        parts.subList(groupStart, parts.size()).clear();
        parts.add(right.characters());
        end = right.end();
        return true;
    }

    private @Nullable Found found() {
        if (parts.isEmpty()) {
            return null;
        }
        String characters = String.join("", parts);
        boolean numbers = parts.stream().allMatch(part -> Character.isDigit(part.charAt(0)));
        if (parts.size() == 1 && numbers) {
            long number = Long.parseLong(characters);
            return number < 10
                    ? null
                    : new Found(end, new Characters(characters), new Amount(100 * number, false), new Count(number));
        }
        if (characters.chars().noneMatch(Character::isDigit)) {
            return spelled < 3 ? null : new Found(end, new Characters(characters));
        }
        if (parts.size() == 2 && numbers && parts.get(1).length() == 2) {
            // "Trente cinquante" may be an amount.
            long cents = 100 * Long.parseLong(parts.get(0)) + Long.parseLong(parts.get(1));
            return new Found(end, new Characters(characters), new Amount(cents, false));
        }
        // "Un code neuf, quatre, deux" may be a new one.
        return afterNoun && characters.length() > 1
                ? new Found(end, new Characters(characters), new Characters(characters.substring(1)))
                : new Found(end, new Characters(characters));
    }
}
