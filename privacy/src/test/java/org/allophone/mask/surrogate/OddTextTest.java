package org.allophone.mask.surrogate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.allophone.fiction.Residence;
import org.allophone.fixture.TestSecret;
import org.allophone.french.Variety;
import org.allophone.mask.surrogate.Surrogates.Known;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Data whose text has nothing to do with their value, as when a person marked them wrong. */
class OddTextTest {
    private static final Secret SECRET = Secret.parse(TestSecret.TEXT);
    private static final Surrogates SURROGATES =
            new Surrogates(use -> SECRET.derive("surrogate", "test", use), Residence.FRANCE, Known.NOTHING);
    private static final int SEEDS = 5_000;

    private static final List<String> PIECES = List.of(
            "",
            " ",
            "-",
            "/",
            "@",
            "+",
            "’",
            "…",
            "0",
            "7",
            "12",
            "075",
            "1987",
            "1987-05-03",
            "0999-12-31",
            "10/02/1987",
            "９８",
            "a",
            "É",
            "д",
            "王",
            "😀",
            "Anne",
            "Delvaux",
            "madame",
            "rue des Tilleuls",
            "à Liège",
            "boîte",
            "zéro",
            "quatre",
            "vingt",
            "un",
            "double",
            "deux n",
            "mille",
            "cent",
            "mars",
            "arobase",
            "point",
            "BE68539007547034",
            "+32",
            "+3240649989",
            "0032",
            ", ",
            "anne@gmail.com",
            "12 rue Haute, 75011 Paris",
            "euh",
            "A, N, N, E");

    private static String odd(Random random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void anyTextOfAnyValueGetsSomething(PiiKind kind) {
        SaidSurrogates said = new SaidSurrogates(SURROGATES, Variety.FRANCE);
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String text = odd(random);
            // Real telephone numbers have to be known beforehand.
            String value = kind == PiiKind.PHONE ? "+3240649989" : odd(random);
            boolean recognised = random.nextBoolean();
            assertThatCode(() ->
                            assertThat(said.of(kind, text, value, recognised)).isNotBlank())
                    .as("%s %d: <%s> for <%s>", kind, seed, text, value)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noValueIsItsOwnSurrogate(PiiKind kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            String value = odd(new Random(seed));
            if (kind != PiiKind.PHONE || !value.startsWith("+")) {
                assertThat(SURROGATES.of(kind, value))
                        .as("%s %d", kind, seed)
                        .isNotBlank()
                        .isNotEqualTo(value);
            }
        }
    }
}
