package org.allophone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Wordings TEXTS = new Wordings("org.allophone.wording.shop");

    @Test
    void theSameIsSaidInEachLanguage() {
        Wording wording = Wording.of(TEXTS, "wanted", "milk", Wording.of(TEXTS, "bottles", 3));
        assertThat(wording.in(Locale.ENGLISH)).isEqualTo("milk: the shop wants 3 bottles");
        assertThat(wording.in(Locale.FRENCH)).isEqualTo("milk\u00a0: le magasin veut «\u00a03\u00a0» bouteilles");
    }

    @Test
    void aLanguageWithoutTextsIsAnsweredInEnglishWhateverTheMachines() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Wording.of(TEXTS, "bottles", 3).in(Locale.GERMAN)).isEqualTo("3 bottles");
            assertThat(Wording.of(TEXTS, "bottles", 3).in(Locale.ROOT)).isEqualTo("3 bottles");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Wording.of(TEXTS, "bottles", 3).in(Locale.CANADA_FRENCH)).contains("bouteilles");
    }

    @Test
    void aNumberKeepsThePlainDigitsItHasInAFile() {
        for (Locale language : new Locale[] {Locale.UK, Locale.FRANCE}) {
            assertThat(Wording.of(TEXTS, "bottles", 1_000_000).in(language)).contains("1000000");
            assertThat(Wording.of(TEXTS, "bottles", -0.5).in(language)).contains("-0.5");
        }
    }

    @Test
    void aCountIsGroupedAsTheLanguageDoesAndChoosesThePlural() {
        assertThat(Wording.of(TEXTS, "bottles", new Wording.Count(1_000_000)).in(Locale.UK))
                .isEqualTo("1,000,000 bottles");
        assertThat(Wording.of(TEXTS, "bottles", new Wording.Count(1_000_000)).in(Locale.FRANCE))
                .contains("1\u202f000\u202f000");
        assertThat(Wording.of(TEXTS, "customers", new Wording.Count(1)).in(Locale.UK))
                .isEqualTo("one customer");
        assertThat(Wording.of(TEXTS, "customers", new Wording.Count(20)).in(Locale.FRANCE))
                .isEqualTo("20 clients");
    }

    @Test
    void theTextsAreChangedBeforeTheyAreFilledInSoThatNoValueIs() {
        Wording wording = Wording.of(TEXTS, "wanted", "the shop", Wording.of(TEXTS, "bottles", "shop"));
        assertThat(wording.in(
                        Locale.ENGLISH, text -> text.replace("shop", "inn").replace("bottles", "barrels")))
                .isEqualTo("the shop: the inn wants shop barrels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{0}", "}'{", "l'eau", "''", "{0,choice", "$1 \\", "a : b ; « c »"})
    void aValueIsSaidAsItIsWhateverIsInIt(String value) {
        assertThat(Wording.of(TEXTS, "bottles", value).in(Locale.ENGLISH)).isEqualTo(value + " bottles");
        assertThat(Wording.of(TEXTS, "wanted", value, Wording.of(TEXTS, "bottles", value))
                        .in(Locale.FRENCH))
                .isEqualTo(value + "\u00a0: le magasin veut «\u00a0" + value + "\u00a0» bouteilles");
    }
}
