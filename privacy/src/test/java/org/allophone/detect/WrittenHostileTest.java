package org.allophone.detect;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.allophone.detect.address.AddressFinder;
import org.allophone.detect.birth.BirthFinder;
import org.allophone.detect.email.EmailFinder;
import org.allophone.detect.plate.PlateFinder;
import org.allophone.detect.text.Finder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repetitions that make a careless program slow. */
class WrittenHostileTest {
    private static final int TIMES = 30_000;

    private static final List<Finder> FINDERS =
            List.of(new EmailFinder(), new AddressFinder(), new BirthFinder(), new PlateFinder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "point a ",
                "arobase oui ",
                "oui et ",
                "rue neuve ",
                "rue de la ",
                "1 2 ",
                "un deux ",
                "a b ",
                "né le ",
                "plaque a ",
                "12 mai ",
                "à Namur ",
                "adresse ",
                "gmail point com ",
                "jean point arobase ",
                "1-ABC-234 ",
                "@",
                ".-_",
                "et 12 à ",
                "mail x point y "
            })
    void takeTimeInProportion(String words) {
        String turn = words.repeat(TIMES);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> new Detector(FINDERS)
                        .find(List.of(turn, "12 oui mais non merci", turn))
                        .foundOrThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rue neuve",
                "arobase",
                "douze mai",
                "né le",
                "code postal",
                "plaque un a b c",
                "oui",
                "",
                "@",
                "."
            })
    void manyTurnsAreReadWithoutFault(String turn) {
        assertThatCode(() -> new Detector(FINDERS)
                        .find(Collections.nCopies(2_000, turn))
                        .foundOrThrow())
                .doesNotThrowAnyException();
    }
}
