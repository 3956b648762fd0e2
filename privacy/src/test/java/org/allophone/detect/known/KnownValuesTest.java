package org.allophone.detect.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.text.Finding;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.junit.jupiter.api.Test;

class KnownValuesTest {
    private static final KnownValues CUSTOMERS = new KnownValues(
            List.of("Anne-Sophie De Wilde", "+32 455 12 34 56", "jean.peeters@example.be", "71 20 33 98", "ok", "12"));

    private static List<String> found(String... turns) {
        Said said = new Said(List.of(turns));
        Findings findings = new Findings(said);
        new KnownFinder(CUSTOMERS).find(said, findings);
        List<String> found = new ArrayList<>();
        for (Finding finding : findings.united()) {
            found.add(turns[finding.turn()].substring(finding.start(), finding.end()));
        }
        return found;
    }

    @Test
    void aNumberIsFoundInAllItsForms() {
        for (String form : List.of(
                "0455 12 34 56",
                "0032455123456",
                "+32 (0)455/12.34.56",
                "zéro quatre cinquante-cinq, douze, trente-quatre, cinquante-six",
                "zéro quatre cent cinquante-cinq douze trente quatre euh cinquante six")) {
            assertThat(found("c'est le " + form + " voilà")).as(form).hasSize(1);
        }
        assertThat(found("le 0455 12 34 57")).isEmpty();
    }

    @Test
    void aNumberToldOverTurnsIsFoundInEach() {
        assertThat(found("septante et un, vingt…", "Oui.", "trente-trois, nonante-huit."))
                .containsExactly("septante et un, vingt", "trente-trois, nonante-huit");
    }

    @Test
    void aNameIsFoundWhateverItsCaseAccentsAndHyphens() {
        assertThat(found("madame anne sophie de wilde bonjour")).containsExactly("anne sophie de wilde");
        assertThat(found("ANNE-SOPHIE DE WILDE,")).containsExactly("ANNE-SOPHIE DE WILDE");
    }

    @Test
    void anAddressIsFoundAsItIsSaid() {
        assertThat(found("alors jean point peeters arobase example point be"))
                .containsExactly("jean point peeters arobase example point be");
    }

    @Test
    void shortValuesAreNotSearched() {
        assertThat(found("ok, j’en ai 12")).isEmpty();
    }
}
