package org.allophone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allophone.detect.address.AddressFinder;
import org.allophone.detect.birth.BirthFinder;
import org.allophone.detect.email.EmailFinder;
import org.allophone.detect.plate.PlateFinder;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Finding;
import org.allophone.detect.text.ResourceLines;
import org.allophone.pii.PiiKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E-mail and postal addresses, dates of birth and plates in sentences that no generator wrote. */
class WrittenSentencesTest {
    static Stream<String> sentences() {
        return ResourceLines.of("written.txt").stream();
    }

    private static List<Finding> found(Marked sentence, List<String> turns) {
        return new Detector(List.of(finder(sentence.kind()))).find(turns).foundOrThrow();
    }

    private static Finder finder(PiiKind kind) {
        return switch (kind) {
            case EMAIL -> new EmailFinder();
            case ADDRESS -> new AddressFinder();
            case DATE_OF_BIRTH -> new BirthFinder();
            case PLATE -> new PlateFinder();
            default -> throw new IllegalArgumentException("no finder for " + kind);
        };
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatStandsBetweenBracketsIsFoundAndNothingElse(String line) {
        Marked sentence = Marked.of(line);
        List<Finding> findings = found(sentence, sentence.turns());
        assertThat(sentence.missed(findings)).as("missed in %s", line).isEmpty();
        assertThat(sentence.inVain(findings)).as("found in vain in %s", line).isEmpty();
        assertThat(sentence.tooMuch(findings)).as("found too much in %s", line).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void noOtherFinderFindsAnythingElse(String line) {
        Marked sentence = Marked.of(line);
        List<Finder> finders = List.of(new EmailFinder(), new AddressFinder(), new BirthFinder(), new PlateFinder());
        assertThat(sentence.inVain(new Detector(finders).find(sentence.turns()).foundOrThrow()))
                .as(line)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatIsFoundHasItsKind(String line) {
        Marked sentence = Marked.of(line);
        assertThat(found(sentence, sentence.turns()))
                .extracting(Finding::kind)
                .allMatch(kind -> kind == sentence.kind());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void capitalsAloneFindNothingInVain(String line) {
        Marked sentence = Marked.of(line);
        List<String> lower = sentence.turns().stream()
                .map(turn -> turn.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(sentence.inVain(found(sentence, lower))).as(line).isEmpty();
    }
}
