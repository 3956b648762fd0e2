package org.allophone.conversation.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.conversation.Disfluency;
import org.allophone.conversation.Verbatim;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.pii.Span;
import org.allophone.random.RandomStream;
import org.jspecify.annotations.Nullable;

/**
 * The hearing of one call, turn by turn. Its shares are [chosen], so that of the errors about six in ten are substitutions and a quarter
 * deletions.
 */
final class Hearing {
    private static final double KEPT_SOUNDS = 0.1;
    private static final double SOUNDS_TAKEN_FOR_WORDS = 0.04;
    private static final double BROKEN_WORDS_TAKEN_FOR_WORDS = 0.3;
    private static final double REPETITIONS_WRITTEN_ONCE = 0.3;

    private static final double INSERTIONS = 0.12;
    private static final double DELETIONS_OF_SHORT_WORDS = 0.45;
    private static final double DELETIONS = 0.12;
    private static final double DELETIONS_OF_NAMES = 0.1;

    /** Beside other numbers, a number is mostly taken for a number. */
    private static final double NUMBERS_FOR_NUMBERS = 0.8;

    /** How much more often a name is misheard than other words, and a long word, which is easily told from others. */
    private static final double NAMES = 1.7;

    private static final double LONG_WORDS = 0.75;
    private static final int LONG = 8;

    /** An error makes another one behind it likelier: the recogniser expects what follows what it wrote. */
    private static final double AFTER_ERROR = 1.8;

    /** Makes the rate of errors that are made that of those that are counted. */
    private static final double SCALE = 0.68;

    private final Lexicon lexicon = Lexicon.french();
    private final RandomStream random;
    private final Words said = new Words();
    private final Words heard = new Words();
    private final Figures figures = new Figures();
    private final Alignment alignment = new Alignment();
    private final StringBuilder out = new StringBuilder();
    private final List<Made> made = new ArrayList<>();
    private int[] starts = new int[128];
    private int[] ends = new int[128];
    private Verbatim.Rendering spoken = new Verbatim.Rendering(LabelledText.plain(""), List.of(), 0);

    /** An error, by the places of the words that were heard and of those that were said. */
    private record Made(RecognitionError.Kind kind, int from, int to, int saidFrom, int saidTo) {}

    Hearing(RandomStream random) {
        this.random = random;
    }

    /** Takes the next turn. */
    void listen(Verbatim.Rendering turn) {
        spoken = turn;
        Reference.read(turn, said);
    }

    /** The words of the turn that was taken. */
    Words said() {
        return said;
    }

    /** The words that were heard of it, numbers in words. */
    Words heard() {
        return heard;
    }

    /**
     * Writes down the turn that was taken.
     *
     * @param rate the share of its words that is to become errors
     * @param inFigures whether numbers are written in figures
     */
    RecognizedTurn write(double rate, boolean inFigures) {
        heard.clear();
        made.clear();
        hear(rate * SCALE);
        if (heard.size() == 0 && said.size() > 0) {
            // A turn is a stretch in which something was heard.
            made.clear();
            heard.copy(said, 0);
            for (int word = 1; word < said.size(); word++) {
                miss(word, word + 1);
            }
        }
        put(inFigures);
        return new RecognizedTurn(
                new LabelledText(out.toString(), spans()), disfluencies(), errors(), alignment.errors(said, heard));
    }

    private void hear(double rate) {
        boolean afterError = false;
        int word = 0;
        while (word < said.size()) {
            if (!said.counts(word)) {
                hearSound(word++);
                continue;
            }
            if (isRepetition(word) && random.nextDouble() < REPETITIONS_WRITTEN_ONCE) {
                miss(word, word + 1);
                word++;
                continue;
            }
            Lexicon.Entry entry = lexicon.find(said, word);
            double likelihood = rate * weight(word, entry) * (afterError ? AFTER_ERROR : 1);
            afterError = random.nextDouble() < likelihood;
            if (afterError) {
                word = err(word, entry);
            } else {
                heard.copy(said, word++);
            }
        }
    }

    /** An "euh" or a word broken off: mostly nothing is written. */
    private void hearSound(int word) {
        double draw = random.nextDouble();
        if (!Reference.isSound(said, word)) {
            if (draw < BROKEN_WORDS_TAKEN_FOR_WORDS) {
                insertShort(word);
            }
        } else if (draw < KEPT_SOUNDS) {
            heard.copy(said, word);
        } else if (draw < KEPT_SOUNDS + SOUNDS_TAKEN_FOR_WORDS) {
            insert(word, any(lexicon.inserted()), said.disfluency(word));
        }
    }

    /** A broken-off word is written as a word that begins with its letter, if there is one. */
    private void insertShort(int word) {
        int first = random.nextInt(lexicon.shortWords().size());
        for (int i = 0; i < lexicon.shortWords().size(); i++) {
            String candidate =
                    lexicon.shortWords().get((first + i) % lexicon.shortWords().size());
            if (candidate.charAt(0) == said.first(word)) {
                insert(word, candidate, said.disfluency(word));
                return;
            }
        }
    }

    private boolean isRepetition(int word) {
        int disfluency = said.disfluency(word);
        return disfluency != Words.NONE && spoken.disfluencies().get(disfluency).kind() == Disfluency.Kind.REPETITION;
    }

    private double weight(int word, Lexicon.@Nullable Entry entry) {
        if (isName(word)) {
            return NAMES;
        }
        return said.length(word) >= LONG && (entry == null || entry.number() == Lexicon.NO_NUMBER) ? LONG_WORDS : 1;
    }

    /** Makes an error at a word; gives the next word. */
    private int err(int word, Lexicon.@Nullable Entry entry) {
        double draw = random.nextDouble();
        if (draw < INSERTIONS) {
            insert(word, any(lexicon.inserted()), Words.NONE);
            heard.copy(said, word);
            return word + 1;
        }
        boolean dropped = entry != null && entry.isDropped();
        double deletions = isName(word) ? DELETIONS_OF_NAMES : dropped ? DELETIONS_OF_SHORT_WORDS : DELETIONS;
        if (draw < INSERTIONS + deletions) {
            miss(word, word + 1);
            return word + 1;
        }
        return substitute(word, entry);
    }

    /** A small word before another one; inside a datum it belongs to the datum. */
    private void insert(int before, String word, int disfluency) {
        int span = before > 0 && said.span(before - 1) == said.span(before) ? said.span(before) : Words.NONE;
        heard.add(word, span, disfluency, said.isAfterPause(before));
        made.add(new Made(RecognitionError.Kind.INSERTION, heard.size() - 1, heard.size(), before, before));
    }

    private void miss(int from, int to) {
        made.add(new Made(RecognitionError.Kind.DELETION, heard.size(), heard.size(), from, to));
    }

    private int substitute(int word, Lexicon.@Nullable Entry entry) {
        boolean name = isName(word);
        if (entry != null) {
            if (!entry.digits().isEmpty() && isAmongNumbers(word) && random.nextDouble() < NUMBERS_FOR_NUMBERS) {
                return replace(word, word + 1, any(entry.digits()));
            }
            Mishearing known = name ? fitting(entry.names(), word) : null;
            known = known == null ? fitting(entry.words(), word) : known;
            if (known != null) {
                return replace(word, word + known.length(), any(known.heard()));
            }
        }
        String text = said.text(word);
        List<String> neighbours =
                name ? lexicon.neighbours().ofName(text) : lexicon.neighbours().ofWord(text);
        if (!neighbours.isEmpty()) {
            // The first ones sound most alike.
            int place = Math.min(random.nextInt(neighbours.size()), random.nextInt(neighbours.size()));
            return replace(word, word + 1, neighbours.get(place));
        }
        miss(word, word + 1);
        return word + 1;
    }

    private boolean isAmongNumbers(int word) {
        return isNumber(word - 1) || isNumber(word + 1);
    }

    /** Whether a word is a number; "un" is one within a datum only. */
    private boolean isNumber(int word) {
        if (word < 0 || word >= said.size()) {
            return false;
        }
        Lexicon.Entry entry = lexicon.find(said, word);
        int number = entry == null ? Lexicon.NO_NUMBER : entry.number();
        return number == Lexicon.SCORE || (number >= 0 && (number != 1 || said.span(word) != Words.NONE));
    }

    /** One of the mishearings that fit the words from one on; a group of words goes first. Null if none does. */
    private @Nullable Mishearing fitting(List<Mishearing> mishearings, int word) {
        Mishearing found = null;
        int count = 0;
        for (Mishearing mishearing : mishearings) {
            if (mishearing.fits(said, word)) {
                if (mishearing.length() > 1) {
                    return mishearing;
                }
                count++;
                if (random.nextInt(count) == 0) {
                    found = mishearing;
                }
            }
        }
        return found;
    }

    private int replace(int word, int end, String with) {
        int from = heard.size();
        heard.add(with, said.span(word), said.disfluency(word), said.isAfterPause(word));
        made.add(new Made(RecognitionError.Kind.SUBSTITUTION, from, heard.size(), word, end));
        return end;
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private boolean isName(int word) {
        Optional<PiiKind> kind = kind(said.span(word));
        return kind.isPresent()
                && switch (kind.get()) {
                    case PERSON, AGENT, ADDRESS, EMAIL -> true;
                    default -> false;
                };
    }

    private Optional<PiiKind> kind(int span) {
        return span == Words.NONE
                ? Optional.empty()
                : spoken.text().spans().get(span).label().kind();
    }

    /** Puts the words that were heard into the text. */
    private void put(boolean inFigures) {
        out.setLength(0);
        if (starts.length < heard.size()) {
            starts = new int[2 * heard.size()];
            ends = new int[2 * heard.size()];
        }
        figures.take(heard, lexicon);
        int word = 0;
        while (word < heard.size()) {
            if (word > 0) {
                out.append(' ');
            }
            int start = out.length();
            int next = inFigures && figures.isNumber(word) ? putNumber(word) : word;
            if (next == word) {
                heard.append(out, word);
                next++;
            }
            for (int i = word; i < next; i++) {
                starts[i] = start;
                ends[i] = out.length();
            }
            word = next;
        }
    }

    /** Writes the number that begins with a word in figures; gives {@code word} if it stays in words. */
    private int putNumber(int word) {
        boolean personal = kind(heard.span(word)).isPresent();
        int end = personal ? figures.endOfDigits(word) : word;
        if (end > word) {
            figures.appendDigits(out, word, end);
            return end;
        }
        int start = out.length();
        end = figures.append(out, word);
        if (personal || end - word > 1 || isWrittenInFigures(word)) {
            return end;
        }
        out.setLength(start);
        return word;
    }

    /** Whether a number of one word that is no personal datum is written in figures: from ten on, or with what is counted. */
    private boolean isWrittenInFigures(int word) {
        int number = figures.numberOf(word);
        if (number >= 10 && number < Lexicon.HUNDRED) {
            return true;
        }
        boolean one = number == 1 && heard.span(word) == Words.NONE;
        return !one && (isUnit(word + 1) || (isUnit(word - 1) && number != 1));
    }

    private boolean isUnit(int word) {
        if (word < 0 || word >= heard.size()) {
            return false;
        }
        Lexicon.Entry entry = lexicon.find(heard, word);
        return entry != null && entry.isUnit();
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int word = 0;
        while (word < heard.size()) {
            int span = heard.span(word);
            int first = word;
            while (word < heard.size() && heard.span(word) == span) {
                word++;
            }
            if (span != Words.NONE) {
                Label label = spoken.text().spans().get(span).label();
                spans.add(new Span(starts[first] + heard.lead(first), ends[word - 1], label));
            }
        }
        return spans;
    }

    private List<Disfluency> disfluencies() {
        List<Disfluency> disfluencies = new ArrayList<>();
        int word = 0;
        while (word < heard.size()) {
            int disfluency = heard.disfluency(word);
            int first = word;
            while (word < heard.size() && heard.disfluency(word) == disfluency) {
                word++;
            }
            if (disfluency != Words.NONE) {
                disfluencies.add(new Disfluency(
                        starts[first],
                        ends[word - 1],
                        spoken.disfluencies().get(disfluency).kind()));
            }
        }
        return disfluencies;
    }

    private List<RecognitionError> errors() {
        List<RecognitionError> errors = new ArrayList<>(made.size());
        for (Made error : made) {
            boolean deleted = error.from() == error.to();
            int start = deleted ? placeOfMissing(error.from()) : starts[error.from()];
            int end = deleted ? start : ends[error.to() - 1];
            errors.add(new RecognitionError(start, end, error.kind(), tellable(error)));
        }
        return errors;
    }

    private int placeOfMissing(int word) {
        return word < heard.size() ? starts[word] : out.length();
    }

    /** What was said where an error is; nothing of a personal datum. */
    private String tellable(Made error) {
        for (int word = error.saidFrom(); word < error.saidTo(); word++) {
            if (kind(said.span(word)).isPresent()) {
                return "";
            }
        }
        return said.text(error.saidFrom(), error.saidTo());
    }
}
