package org.allophone.conversation.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.conversation.CallSituation;
import org.allophone.conversation.Calls;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.Conversations;
import org.allophone.conversation.Disfluency;
import org.allophone.conversation.Turn;
import org.allophone.conversation.Verbatim;
import org.allophone.conversation.pack.Speaker;
import org.allophone.french.Digits;
import org.allophone.french.Numbers;
import org.allophone.french.Variety;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.Span;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.junit.jupiter.api.Test;

/** What a recogniser writes looks like what recognisers write, and all that is told of its errors is true. */
class RecognizerTest {
    private static final int CALLS = 300;

    private final Recognizer recognizer = new Recognizer(new Seed(7));
    private final Conversations belgian = Calls.conversations(7, Variety.BELGIUM);
    private final Conversations french = Calls.conversations(7, Variety.FRANCE);

    @Test
    void aTextIsWordsInLowerCaseAndFiguresWithoutPunctuation() {
        Pattern plain = Pattern.compile("[\\p{Ll}\\d']+( [\\p{Ll}\\d']+)*");
        for (Conversations conversations : List.of(belgian, french)) {
            Calls.some(CALLS)
                    .forEach(call -> recognizer
                            .of(conversations.of(call))
                            .forEach(turn -> assertThat(turn.text().text()).matches(plain)));
        }
    }

    @Test
    void theWordErrorRatesOfCallsAreTwelvePercentOnAverageAndDifferWidely() {
        List<Double> rates = new ArrayList<>();
        Calls.some(CALLS).forEach(call -> {
            WordErrors errors = total(recognizer.of(belgian.of(call)));
            if (errors.words() >= 200) {
                rates.add(errors.rate());
            }
        });
        rates.sort(null);
        assertThat(rates).hasSizeGreaterThan(CALLS / 2);
        assertThat(rates.stream().mapToDouble(rate -> rate).average().orElseThrow())
                .isCloseTo(0.12, within(0.012));
        // The rate of a call is drawn from 4 to 30 %; a call of a few hundred words has a little fewer or more errors.
        assertThat(rates.get(0)).isBetween(0.02, 0.06);
        assertThat(rates.get(rates.size() - 1)).isBetween(0.22, 0.38);
        assertThat(rates.get(rates.size() / 10)).isLessThan(0.08);
        assertThat(rates.get(rates.size() * 9 / 10)).isGreaterThan(0.17);
    }

    @Test
    void theRateThatIsDrawnForACallIsWithinItsBounds() {
        double sum = 0;
        for (long seed = 0; seed < 20_000; seed++) {
            double rate = Audibility.draw(new RandomStream(seed)).rate();
            assertThat(rate).isBetween(0.04, 0.30);
            sum += rate;
        }
        assertThat(sum / 20_000).isCloseTo(0.12, within(0.002));
    }

    @Test
    void whoSpeaksFastOrAtTheSameTimeIsHeardWorse() {
        WordErrors[] overlapped = {WordErrors.NONE, WordErrors.NONE};
        WordErrors[] speakers = {WordErrors.NONE, WordErrors.NONE};
        Calls.some(CALLS).forEach(call -> {
            Conversation conversation = belgian.of(call);
            List<Turn> turns = conversation.turns();
            List<RecognizedTurn> recognized = recognizer.of(conversation);
            for (int i = 1; i < turns.size(); i++) {
                WordErrors errors = recognized.get(i).wordErrors();
                int overlap = turns.get(i - 1).endMillis() > turns.get(i).startMillis() ? 1 : 0;
                overlapped[overlap] = overlapped[overlap].plus(errors);
                int caller = turns.get(i).speaker() == Speaker.CALLER ? 1 : 0;
                speakers[caller] = speakers[caller].plus(errors);
            }
        });
        assertThat(overlapped[1].rate()).isGreaterThan(1.1 * overlapped[0].rate());
        assertThat(speakers[1].rate()).isGreaterThan(1.1 * speakers[0].rate());
    }

    @Test
    void theErrorsOfATurnAreAsManyAsTheShortestAlignmentHas() {
        Calls.some(100).forEach(call -> {
            Hearing hearing = new Hearing(new RandomStream(call.call()));
            for (Verbatim.Rendering spoken : belgian.of(call).spoken()) {
                hearing.listen(spoken);
                WordErrors errors = hearing.write(0.25, call.call() % 2 == 0).wordErrors();
                List<String> said = counted(hearing.said());
                List<String> heard = counted(hearing.heard());
                assertThat(errors.words()).isEqualTo(said.size());
                assertThat(errors.total()).as("%s heard as %s", said, heard).isEqualTo(levenshtein(said, heard));
                assertThat(errors.insertions() - errors.deletions()).isEqualTo(heard.size() - said.size());
                assertThat(errors.substitutions()).isNotNegative();
                assertThat(errors.deletions()).isNotNegative();
            }
        });
    }

    @Test
    void theErrorsThatWereMadeAreNeverFewerThanTheShortestAlignmentHas() {
        int[] turns = new int[2];
        Calls.some(CALLS)
                .forEach(call -> recognizer.of(belgian.of(call)).forEach(turn -> {
                    turns[0]++;
                    boolean none = turn.errors().isEmpty();
                    assertThat(none && turn.wordErrors().total() > 0).isFalse();
                    if (none == (turn.wordErrors().total() == 0)) {
                        turns[1]++;
                    }
                }));
        assertThat(turns[1]).isGreaterThan(95 * turns[0] / 100);
    }

    @Test
    void theReferenceIsTheVerbatimTextInLowerCaseWithoutPunctuationSoundsAndBrokenWords() {
        Calls.some(CALLS).forEach(call -> {
            Hearing hearing = new Hearing(new RandomStream(1));
            for (Verbatim.Rendering spoken : belgian.of(call).spoken()) {
                StringBuilder text = new StringBuilder(spoken.text().text());
                for (int i = spoken.disfluencies().size() - 1; i >= 0; i--) {
                    Disfluency disfluency = spoken.disfluencies().get(i);
                    if (disfluency.kind() == Disfluency.Kind.REVISION) {
                        text.delete(disfluency.start(), disfluency.end());
                    }
                }
                String words = text.toString()
                        .toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replaceAll("[^\\p{L}\\d']", " ")
                        .replaceAll("(?<= |^)(euh|mh|mm)(?= |$)", " ")
                        .strip();
                hearing.listen(spoken);
                assertThat(counted(hearing.said())).isEqualTo(words.isEmpty() ? List.of() : List.of(words.split(" +")));
            }
        });
    }

    @Test
    void halfTheCallsHaveFiguresThirtyPercentHaveWordsAndTheOthersBoth() {
        int[] calls = new int[3];
        Pattern inWords = Pattern.compile("\\b(douze|quinze|trente|quarante|cinquante|soixante|septante|nonante)\\b");
        Pattern inFigures = Pattern.compile("\\b\\d\\d\\b");
        Calls.some(2 * CALLS).forEach(call -> {
            int words = 0;
            int figures = 0;
            for (RecognizedTurn turn : recognizer.of(belgian.of(call))) {
                words += (int) inWords.matcher(turn.text().text()).results().count();
                figures += (int) inFigures.matcher(turn.text().text()).results().count();
            }
            if (words + figures >= 10) {
                calls[words == 0 ? 0 : figures == 0 ? 1 : 2]++;
            }
        });
        double all = calls[0] + calls[1] + calls[2];
        assertThat(calls[0] / all).isCloseTo(Audibility.ALL_FIGURES, within(0.1));
        assertThat(calls[1] / all).isCloseTo(Audibility.ALL_WORDS, within(0.1));
        assertThat(calls[2]).isPositive();
    }

    @Test
    void figuresReadAloudAreTheWordsThatWereHeard() {
        Calls.some(100).forEach(call -> {
            Hearing hearing = new Hearing(new RandomStream(call.call()));
            for (Verbatim.Rendering spoken : belgian.of(call).spoken()) {
                hearing.listen(spoken);
                String text = hearing.write(0, true).text().text();
                String heard = hearing.heard().text(0, hearing.heard().size());
                assertThat(readsAs(text.split(" "), 0, normal(heard).split(" "), 0))
                        .as("%s, heard as %s", text, heard)
                        .isTrue();
            }
        });
    }

    @Test
    void aDatumIsCoveredByItsSpanOrGoneAndKeepsItsValue() {
        int[] spans = new int[2];
        Calls.some(CALLS).forEach(call -> {
            Conversation conversation = belgian.of(call);
            List<RecognizedTurn> recognized = recognizer.of(conversation);
            for (int i = 0; i < recognized.size(); i++) {
                List<Label> said = labels(conversation.spoken().get(i).text());
                List<Label> heard = labels(recognized.get(i).text());
                spans[0] += said.size();
                spans[1] += heard.size();
                assertThat(isWithin(heard, said)).isTrue();
            }
        });
        assertThat(spans[1]).isBetween(97 * spans[0] / 100, spans[0] - 1);
    }

    @Test
    void whatIsOutsideOfTheDataWasSaidOutsideOfThemOrIsAnErrorOutsideOfThem() {
        Calls.some(CALLS).forEach(call -> {
            Conversation conversation = belgian.of(call);
            List<RecognizedTurn> recognized = recognizer.of(conversation);
            for (int i = 0; i < recognized.size(); i++) {
                Set<String> said = new HashSet<>(
                        List.of(normal(outside(conversation.spoken().get(i).text(), List.of()))
                                .split(" ")));
                RecognizedTurn turn = recognized.get(i);
                for (String word : normal(outside(turn.text(), turn.errors())).split(" ")) {
                    boolean number = word.isEmpty() || Character.isDigit(word.charAt(0));
                    assertThat(number || said.contains(word))
                            .as("%s of %s", word, turn.text())
                            .isTrue();
                }
            }
        });
    }

    @Test
    void aMaskedTextHasNoPartOfTheCallersNumberInWordsOrInFigures() {
        int[] found = new int[2];
        Digits digits = new Digits(Variety.BELGIUM);
        Calls.some(CALLS).forEach(call -> {
            List<String> groups = Digits.groupsOfPhone(String.valueOf(call.phone()));
            List<String> end = groups.subList(groups.size() - 3, groups.size());
            List<String> forms = List.of(
                    String.join(" ", end),
                    String.join("", end),
                    normal(digits.said(end).text()),
                    normal(digits.said(end.subList(1, 3)).text()),
                    end.get(1) + " " + end.get(2));
            for (RecognizedTurn turn : recognizer.of(belgian.of(call))) {
                found[0] += forms.stream()
                                .anyMatch(form -> normal(turn.text().text()).contains(form))
                        ? 1
                        : 0;
                String masked = normal(turn.text()
                        .masked(span -> span.label().kind().map(kind -> "[" + kind + "]"))
                        .text());
                found[1] += forms.stream().anyMatch(masked::contains) ? 1 : 0;
            }
        });
        assertThat(found[0]).isGreaterThan(20);
        assertThat(found[1]).isZero();
    }

    @Test
    void anErrorInsideAPersonalDatumDoesNotTellWhatWasSaid() {
        Calls.some(CALLS)
                .forEach(call -> recognizer.of(belgian.of(call)).forEach(turn -> {
                    for (RecognitionError error : turn.errors()) {
                        boolean personal = turn.text().spans().stream()
                                .anyMatch(span -> span.label().kind().isPresent()
                                        && span.start() < error.end()
                                        && error.start() < span.end());
                        assertThat(personal && !error.said().isEmpty()).isFalse();
                        assertThat(error.end())
                                .isBetween(error.start(), turn.text().text().length());
                    }
                }));
    }

    @Test
    void whatIsWrittenOfACallDependsOnNothingButTheSeedAndTheCall() {
        List<List<RecognizedTurn>> forward =
                Calls.some(40).map(call -> recognizer.of(belgian.of(call))).toList();
        Recognizer other = new Recognizer(new Seed(7));
        for (int number = 40; number > 0; number--) {
            assertThat(other.of(belgian.of(Calls.call(number)))).isEqualTo(forward.get(number - 1));
        }
        CallSituation call = Calls.call(1);
        assertThat(new Recognizer(new Seed(8)).of(belgian.of(call))).isNotEqualTo(forward.get(0));
    }

    private static WordErrors total(List<RecognizedTurn> turns) {
        return turns.stream().map(RecognizedTurn::wordErrors).reduce(WordErrors.NONE, WordErrors::plus);
    }

    private static List<String> counted(Words words) {
        List<String> counted = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (words.counts(word)) {
                counted.add(words.text(word));
            }
        }
        return counted;
    }

    /** Wagner and Fischer's table, in full. */
    private static int levenshtein(List<String> one, List<String> other) {
        int[][] costs = new int[one.size() + 1][other.size() + 1];
        for (int i = 0; i <= one.size(); i++) {
            for (int j = 0; j <= other.size(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                } else {
                    int same = one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1;
                    costs[i][j] = Math.min(costs[i - 1][j - 1] + same, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
                }
            }
        }
        return costs[one.size()][other.size()];
    }

    private static List<Label> labels(LabelledText text) {
        return text.spans().stream().map(Span::label).toList();
    }

    private static boolean isWithin(List<Label> some, List<Label> all) {
        int found = 0;
        for (Label label : all) {
            found += found < some.size() && some.get(found).equals(label) ? 1 : 0;
        }
        return found == some.size();
    }

    /** What stands neither in a span nor in an error. */
    private static String outside(LabelledText text, List<RecognitionError> errors) {
        char[] left = text.text().toCharArray();
        text.spans().forEach(span -> Arrays.fill(left, span.start(), span.end(), ' '));
        errors.forEach(error -> Arrays.fill(left, error.start(), error.end(), ' '));
        return new String(left);
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[^\\p{L}\\d'\\[\\]_]+", " ")
                .strip();
    }

    /** Whether a text with figures can be read as these words, figures as one number or digit by digit. */
    private static boolean readsAs(String[] text, int place, String[] words, int word) {
        if (place == text.length) {
            return word == words.length;
        }
        if (word < words.length && text[place].equals(words[word])) {
            return readsAs(text, place + 1, words, word + 1);
        }
        if (!Character.isDigit(text[place].charAt(0))) {
            return false;
        }
        List<String> digitByDigit = List.of(text[place].split(""));
        List<List<String>> readings = new ArrayList<>(List.of(digitByDigit));
        if (text[place].length() <= 6) {
            readings.add(List.of(text[place]));
        }
        Digits digits = new Digits(Variety.BELGIUM);
        for (List<String> reading : readings) {
            Optional<Integer> end = end(normal(asOneNumber(digits, reading)).split(" "), words, word);
            if (end.isPresent() && readsAs(text, place + 1, words, end.get())) {
                return true;
            }
        }
        return false;
    }

    private static String asOneNumber(Digits digits, List<String> reading) {
        String group = reading.get(0);
        if (reading.size() > 1 || group.length() <= 3 || group.charAt(0) == '0') {
            return digits.said(reading).text();
        }
        return Numbers.of(Variety.BELGIUM).cardinal(Long.parseLong(group));
    }

    private static Optional<Integer> end(String[] reading, String[] words, int word) {
        if (word + reading.length > words.length) {
            return Optional.empty();
        }
        for (int i = 0; i < reading.length; i++) {
            if (!singular(reading[i]).equals(singular(words[word + i]))) {
                return Optional.empty();
            }
        }
        return Optional.of(word + reading.length);
    }

    private static String singular(String word) {
        return switch (word) {
            case "vingts" -> "vingt";
            case "cents" -> "cent";
            case "une" -> "un";
            default -> word;
        };
    }
}
