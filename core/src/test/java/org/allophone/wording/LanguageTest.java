package org.allophone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
    @ParameterizedTest
    @EnumSource
    void aLanguageIsFoundByItsNameAndByAnyLocaleOfIt(Language language) {
        assertThat(Language.named(language.languageName())).contains(language);
        assertThat(Language.of(new Locale.Builder()
                        .setLanguage(language.languageName())
                        .setRegion("CA")
                        .build()))
                .isEqualTo(language);
    }

    @Test
    void whoSpeaksAnotherLanguageIsToldInEnglish() {
        assertThat(Language.of(Locale.JAPAN)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
        assertThat(Language.named("ja")).isEmpty();
        assertThat(Language.named("FR")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH | voici_: «_a_»_! {0}_%, 80_% de 3~000~000 en 2 ou 1999 jours, JASA 100 (2005)",
                "ENGLISH | voici : « a » ! {0} %, 80 % de 3 000 000 en 2 ou 1999 jours, JASA 100 (2005)"
            })
    void onlyFrenchHasSpacesThatDoNotBreak(Language language, String typeset) {
        assertThat(language.typeset("voici : « a » ! {0} %, 80 % de 3 000 000 en 2 ou 1999 jours, JASA 100 (2005)"))
                .isEqualTo(typeset.replace('_', '\u00a0').replace('~', '\u202f'));
    }
}
