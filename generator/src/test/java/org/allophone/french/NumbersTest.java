package org.allophone.french;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The oracle is ICU. It has the hyphens of 1990 ("vingt-et-un") and, with "mille" and "million", plurals of its own
 * ("quatre-vingts mille", "deux cent millions"): hyphens are compared as spaces and plurals of "vingt" and "cent" by
 * examples. Its ordinals beyond 80 are nobody's ("quatre-vingt-et-onzième").
 */
class NumbersTest {
    private static final Numbers BELGIUM = Numbers.of(Variety.BELGIUM);
    private static final Numbers FRANCE = Numbers.of(Variety.FRANCE);

    @ParameterizedTest
    @EnumSource
    void cardinalsAreThoseOfIcu(Variety variety) {
        RuleBasedNumberFormat icu = icu(variety, "%spellout-cardinal-masculine");
        samples()
                .forEach(number -> assertThat(words(Numbers.of(variety).cardinal(number)))
                        .as("%d", number)
                        .isEqualTo(words(icu.format(number))));
    }

    @ParameterizedTest
    @EnumSource
    void feminineCardinalsAreThoseOfIcu(Variety variety) {
        RuleBasedNumberFormat icu = icu(variety, "%spellout-cardinal-feminine");
        LongStream.range(0, 1000)
                .forEach(number -> assertThat(words(Numbers.of(variety).feminine(number)))
                        .as("%d", number)
                        .isEqualTo(words(icu.format(number))));
    }

    @ParameterizedTest
    @EnumSource
    void ordinalsAreThoseOfIcu(Variety variety) {
        RuleBasedNumberFormat icu = icu(variety, "%spellout-ordinal-masculine");
        LongStream.rangeClosed(1, 80)
                .forEach(number -> assertThat(words(Numbers.of(variety).ordinal(number)))
                        .as("%d", number)
                        .isEqualTo(words(icu.format(number))));
    }

    private static String words(String number) {
        return number.replace('-', ' ').replace("vingts", "vingt").replace("cents", "cent");
    }

    private static RuleBasedNumberFormat icu(Variety variety, String rules) {
        ULocale locale = new ULocale(variety == Variety.BELGIUM ? "fr_BE" : "fr_FR");
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        format.setDefaultRuleSet(rules);
        return format;
    }

    /** All small numbers, and large ones whose parts are small, round or neither. */
    private static LongStream samples() {
        LongStream large = LongStream.of(1, 2, 21, 71, 80, 81, 91, 100, 180, 200, 201, 280, 300, 999)
                .flatMap(part -> LongStream.of(
                        part * 1000,
                        part * 1000 + 1,
                        part * 1_000_000,
                        part * 1_000_000 + 80,
                        part * 1_000_000 + 200_000,
                        part * 1_000_000_000,
                        part * 1_000_000_000 + 1_001_001));
        return LongStream.concat(LongStream.rangeClosed(-20, 20_000), large);
    }

    @Test
    void hyphensAreTheTraditionalOnes() {
        assertThat(FRANCE.cardinal(21)).isEqualTo("vingt et un");
        assertThat(FRANCE.cardinal(71)).isEqualTo("soixante et onze");
        assertThat(FRANCE.cardinal(99)).isEqualTo("quatre-vingt-dix-neuf");
        assertThat(BELGIUM.cardinal(71)).isEqualTo("septante et un");
        assertThat(BELGIUM.cardinal(80)).isEqualTo("quatre-vingts");
        assertThat(BELGIUM.cardinal(99)).isEqualTo("nonante-neuf");
        assertThat(BELGIUM.cardinal(1_001)).isEqualTo("mille un");
        assertThat(BELGIUM.cardinal(281)).isEqualTo("deux cent quatre-vingt-un");
        assertThat(BELGIUM.cardinal(200_000)).isEqualTo("deux cent mille");
    }

    @Test
    void vingtAndCentHaveAPluralAtTheEndAndBeforeANoun() {
        assertThat(FRANCE.cardinal(80)).isEqualTo("quatre-vingts");
        assertThat(FRANCE.cardinal(83)).isEqualTo("quatre-vingt-trois");
        assertThat(FRANCE.cardinal(100)).isEqualTo("cent");
        assertThat(FRANCE.cardinal(200)).isEqualTo("deux cents");
        assertThat(FRANCE.cardinal(280)).isEqualTo("deux cent quatre-vingts");
        assertThat(FRANCE.cardinal(80_200)).isEqualTo("quatre-vingt mille deux cents");
        assertThat(FRANCE.cardinal(1_100)).isEqualTo("mille cent");
        assertThat(FRANCE.cardinal(80_000_000)).isEqualTo("quatre-vingts millions");
        assertThat(FRANCE.cardinal(200_000_000_000L)).isEqualTo("deux cents milliards");
    }

    @Test
    void aNumberThatNamesSomethingHasNoPlural() {
        assertThat(FRANCE.appendName(new StringBuilder(), 1980)).hasToString("mille neuf cent quatre-vingt");
        assertThat(FRANCE.appendName(new StringBuilder(), 2024)).hasToString("deux mille vingt-quatre");
    }

    @Test
    void theFirstOfSomethingFeminineIsFeminine() {
        assertThat(FRANCE.feminineOrdinal(1)).isEqualTo("première");
        assertThat(FRANCE.feminineOrdinal(21)).isEqualTo("vingt et unième");
        assertThat(FRANCE.ordinal(81)).isEqualTo("quatre-vingt-unième");
        assertThat(BELGIUM.ordinal(200)).isEqualTo("deux centième");
        assertThat(BELGIUM.ordinal(2_000_000)).isEqualTo("deux millionième");
    }

    @Test
    void aNumberOfThirteenDigitsCannotBeSaid() {
        assertThatIllegalArgumentException().isThrownBy(() -> FRANCE.cardinal(Numbers.MAX + 1));
    }
}
