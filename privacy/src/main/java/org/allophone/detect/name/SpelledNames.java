package org.allophone.detect.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.detect.name.NameReader.Name;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/** Finds names that are spelled: {@code D, U, P, O, N, T}, {@code B comme Bruno, deux L}, also when the other speaker repeats the letters. */
final class SpelledNames {
    private static final Flag TWICE = Flag.isIn(SpellingWords.of("twice"));
    private static final Flag LETTER =
            new Flag(word -> word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z');
    private static final Set<String> TWICE_MORE = SpellingWords.of("times");
    private static final Set<String> AS = SpellingWords.of("as");
    private static final Set<String> SIGNS = SpellingWords.of("sign");
    /** Letters as a recogniser may write them. */
    private static final Set<String> LETTER_NAMES = SpellingWords.of("letter");

    private static final Set<String> ECHOES = SpellingWords.of("echo");
    private static final Set<String> NUMBERS = SpellingWords.of("number");
    private static final Set<String> CUES = SpellingWords.of("cue");
    private static final Set<String> ACRONYMS = SpellingWords.of("acronym");
    private static final Flag SMALL_WORD = Flag.isIn(SpellingWords.of("small"));
    private static final int FEWEST = 3;
    private static final int FEWEST_WITHOUT_CUE = 5;
    private static final int WORDS_BEFORE = 25;
    private static final int WORDS_BEHIND = 8;
    /** A misheard letter is a word of so many letters at most. */
    private static final int SLIP = 3;

    private static final int SHORT_TURN = 4;

    private final NameText text;
    private final Said said;
    private final KnownNames known;

    /**
     * @param text what is said
     * @param known the names that were found so far; their letters are no chance
     */
    SpelledNames(NameText text, KnownNames known) {
        this.text = text;
        this.said = text.said();
        this.known = known;
    }

    /** All letters that spell a name, those of each turn by themselves. */
    List<Name> find() {
        List<Name> found = new ArrayList<>();
        int place = 0;
        while (place < text.size()) {
            if (letterEnd(place) > place && !isSmallWord(place)) {
                Run run = read(place);
                if (run.isName()) {
                    known.learnSpelled(run.letters.toString());
                    run.parts.stream().filter(this::isSpelling).forEach(found::add);
                }
                place = run.end;
            } else {
                place++;
            }
        }
        return found;
    }

    /** One letter in a long turn of its own is a word. */
    private boolean isSpelling(Name part) {
        int turn = said.token(part.from()).turn();
        boolean alike =
                part.to() - part.from() <= SLIP && text.text(part.from()).equals(text.text(part.to() - 1));
        return (part.to() - part.from() > 1 && !alike) || said.end(turn) - said.start(turn) <= SHORT_TURN;
    }

    /** Behind a letter, or a letter that is said to be doubled; the place itself where there is none. */
    private int letterEnd(int place) {
        if (isLetter(place)) {
            return place + 1;
        }
        if (TWICE.of(text.word(place))) {
            int next = TWICE_MORE.contains(text.text(place + 1)) ? place + 2 : place + 1;
            return isLetter(next) && text.sameTurn(place, next) ? next + 1 : place;
        }
        return place;
    }

    /** {@code a} and {@code y} are words of their own, unless another letter follows. */
    private boolean isSmallWord(int place) {
        if (!SMALL_WORD.of(text.word(place))) {
            return false;
        }
        int next = text.next(place);
        return letterEnd(next) == next || SMALL_WORD.of(text.word(next));
    }

    private boolean isLetter(int place) {
        Token token = said.at(place);
        if (!LETTER.of(token)) {
            return false;
        }
        Token next = said.at(place + 1);
        boolean elided = token.touches(next) && (next.is("'") || next.is("’")) && next.touches(said.at(place + 2));
        boolean inCode = (token.touches(next) && next.isDigits())
                || (said.at(place - 1).isDigits() && said.at(place - 1).touches(token));
        return !elided && !inCode && said.turn(token.turn()).charAt(token.start()) != 'à';
    }

    private Run read(int from) {
        Run run = new Run(from);
        int place = from;
        int slips = 0;
        while (place < text.size()) {
            int end = letterEnd(place);
            if (end > place) {
                run.add(place, end, text.text(end - 1), end - place > 1);
                place = end;
                slips = 0;
            } else if (isNumber(place) && !isMisheardLetter(place)) {
                run.hasNumber = true;
                break;
            } else if (AS.contains(text.text(place))
                    && text.isWord(place + 1)
                    && text.sameTurn(place, place + 1)
                    && run.end == place) {
                run.extend(place + 2);
                run.explained++;
                place += 2;
            } else if (SIGNS.contains(text.text(place)) || (said.at(place).isMark() && !endsSentence(place))) {
                run.extendOver(place, !said.at(place).isMark());
                place++;
            } else if (mayStandBetween(place) && slips < 2) {
                slips += text.isFiller(place) ? 0 : 1;
                place++;
            } else {
                break;
            }
        }
        return run;
    }

    private boolean endsSentence(int place) {
        return text.text(place).equals("?") || text.text(place).equals("!");
    }

    private boolean isNumber(int place) {
        return said.at(place).isDigits() || NUMBERS.contains(text.text(place));
    }

    /** Whether a one or a two stands for letters that a recogniser did not get: {@code e c un l}, {@code 2 des o}. */
    private boolean isMisheardLetter(int place) {
        String word = text.text(place);
        return (word.equals("un") || TWICE.of(text.word(place)))
                && (letterEnd(place + 1) > place + 1
                        || (text.isWord(place + 1)
                                && text.text(place + 1).length() <= SLIP
                                && letterEnd(place + 2) > place + 2));
    }

    private boolean mayStandBetween(int place) {
        String word = text.text(place);
        return text.isFiller(place)
                || ECHOES.contains(word)
                || LETTER_NAMES.contains(word)
                || TWICE.of(text.word(place))
                || (text.isWord(place) && word.length() <= SLIP);
    }

    /** A run of letters. */
    private final class Run {
        private final int from;
        private final List<Name> parts = new ArrayList<>();
        private final StringBuilder letters = new StringBuilder();
        private int end;
        private int explained;
        private boolean hasNumber;

        private Run(int from) {
            this.from = from;
            this.end = from;
        }

        private void add(int place, int behind, String letter, boolean twice) {
            letters.append(letter);
            if (twice) {
                letters.append(letter);
                explained++;
            }
            if (parts.isEmpty() || !text.sameTurn(parts.get(parts.size() - 1).from(), place)) {
                parts.add(new Name(place, behind));
                end = behind;
            } else {
                extend(behind);
            }
        }

        private void extend(int behind) {
            Name last = parts.remove(parts.size() - 1);
            parts.add(new Name(last.from(), behind));
            end = behind;
        }

        private void extendOver(int place, boolean isSign) {
            if (isSign && text.sameTurn(place, end - 1)) {
                extend(place + 1);
                explained++;
            }
        }

        private boolean isName() {
            String spelled = letters.toString();
            if ((spelled.length() < FEWEST && explained < 2)
                    || hasNumber
                    || follows(from, -1)
                    || ACRONYMS.contains(spelled)) {
                return false;
            }
            Set<Character> different = new HashSet<>();
            spelled.chars().forEach(c -> different.add((char) c));
            different.remove('a');
            different.remove('y');
            if (different.isEmpty() || (spelled.length() > FEWEST && different.size() < 2 && explained == 0)) {
                return false;
            }
            return spelled.length() >= FEWEST_WITHOUT_CUE || explained > 0 || known.hasSpelling(spelled) || hasCue();
        }

        private boolean follows(int place, int step) {
            return isNumber(place + step) && text.sameTurn(place, place + step);
        }

        private boolean hasCue() {
            for (int place = Math.max(0, from - WORDS_BEFORE);
                    place < Math.min(text.size(), end + WORDS_BEHIND);
                    place++) {
                if (CUES.contains(text.text(place)) || (text.isFound(place) && place < from)) {
                    return true;
                }
            }
            return false;
        }
    }
}
