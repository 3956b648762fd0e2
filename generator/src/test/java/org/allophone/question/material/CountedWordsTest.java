package org.allophone.question.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.allophone.french.Variety;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that state a value are found, whatever words they state it in; the texts are written by hand. */
class CountedWordsTest {
    private final CountedWords words = new CountedWords(Variety.BELGIUM);

    private boolean mayState(String text, String value) {
        Set<Integer> hashes = new HashSet<>();
        words.addTo(hashes, text);
        return words.mayState(value, said -> hashes.contains(said.hashCode()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 days | La panne dure depuis trois jours.",
                "3 days | Comptez trois à cinq jours.",
                "3 days | 3 jours sans internet",
                "5 workdays | Sous cinq jours ouvrables, oui.",
                "1 hours | Dans une heure au plus tard.",
                "6 months | Le contrat court encore six mois.",
                "61.40 | On me compte soixante et un euros quarante.",
                "61.40 | On me compte 61,40 € ce mois-ci.",
                "0.50 | Cinquante centimes l’appel.",
                "15.00 | Ça fait quinze euros.",
                "75.00 | Ça fait septante-cinq euros.",
                "13.00 | Super, treize à la fin.",
                "21.00 | Il reste vingt et un à payer.",
                "61.40 | Ça fait soixante et un quarante.",
                "2025-01-14 | Le technicien vient mardi quatorze janvier.",
                "2025-02-01 | À partir du premier février.",
                "2025-02-01 | À partir du 1er février.",
                "09:00/12:00 | Entre neuf heures et midi."
            })
    void aStatedValueIsFound(String value, String text) {
        assertThat(mayState(text, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 days | La panne dure depuis trois jours.",
                "3 weeks | La panne dure depuis trois jours.",
                "61.50 | On me compte soixante et un euros quarante.",
                "2025-02-14 | Le technicien vient mardi quatorze janvier.",
                "21.00 | Il y en a un, et puis vingt."
            })
    void anotherValueIsNot(String value, String text) {
        assertThat(mayState(text, value)).isFalse();
    }
}
