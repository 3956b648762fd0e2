package org.allophone.mask.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allophone.detect.document.DocumentCopies;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.FileCopy;
import org.allophone.detect.document.Grouping;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.TableReader;
import org.allophone.files.TextLines;
import org.allophone.fixture.TestSecret;
import org.allophone.mask.operator.MaskingKeys;
import org.allophone.mask.operator.Operator;
import org.allophone.mask.operator.Replacements;
import org.allophone.mask.policy.Policy;
import org.allophone.mask.policy.Rule;
import org.allophone.secret.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who in a call, by sentences written for this. */
class PeopleInTextsTest {
    private static final MaskingKeys KEYS = new MaskingKeys(Secret.parse(TestSecret.TEXT), "t");

    private static String masked(FileCopy.Opener<Documents> documents, Operator operator, Map<String, Rule> rules)
            throws IOException {
        Policy policy = Policy.empty()
                .with(Map.of(Rule.TEXT, new Rule.FreeText(operator)))
                .with(rules);
        DocumentMask mask = new DocumentMask(
                policy,
                () -> new Replacements(KEYS, "BE", Locale.FRENCH),
                () -> new DocumentDetector(KnownValues.NONE, KeptValues.NONE),
                new DocumentSettings("[RETENU]", false, interval -> {}));
        StringWriter out = new StringWriter();
        new DocumentCopies(2)
                .copy(
                        List.of(new FileCopy(documents, new FileCopy.Text(() -> out)))
                                .iterator(),
                        mask);
        return out.toString();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Operator operator, String... lines) throws IOException {
        return masked(
                () -> Documents.of(TextLines.of("call.txt", bytes(String.join("\n", lines)))), operator, Map.of());
    }

    private static String labelled(String... lines) throws IOException {
        return text(new Operator.Labelled(), lines);
    }

    @Test
    void thePartsOfANameAreThePersonWhoHasIt() throws IOException {
        assertThat(labelled(
                        "Client: bonjour, je m'appelle Jean Dupont.",
                        "Agent: merci monsieur Dupont.",
                        "Agent: alors M. Dupont, votre prénom est bien Jean ?",
                        "Client: oui, Jean, je vous l'ai dit."))
                .contains("[PERSONNE_1]")
                .doesNotContain("PERSONNE_2", "Dupont", "Jean");
    }

    @Test
    void theWholeNameMayComeLast() throws IOException {
        assertThat(labelled("Agent: madame Lambert ?", "Client: oui, c'est Marie Lambert à l'appareil."))
                .contains("[PERSONNE_1] ?", "c'est [PERSONNE_1]")
                .doesNotContain("PERSONNE_2");
    }

    @Test
    void aTitleIsNoPartOfANameThatStandsAlone() throws IOException {
        assertThat(labelled("Agent: bonjour monsieur Dupont.", "Client: mon nom est Dupont."))
                .contains("[PERSONNE_1]")
                .doesNotContain("PERSONNE_2");
    }

    @Test
    void twoPeopleOfOneFamilyAreNeverOne() throws IOException {
        String masked = labelled(
                "Client: je m'appelle Jean Dupont.",
                "Client: ma femme s'appelle Marie Dupont.",
                "Agent: merci madame Dupont.",
                "Agent: et merci monsieur Dupont.",
                "Agent: le dossier Dupont, donc, je m'appelle Dupont aussi.");
        List<String> lines = masked.lines().toList();
        assertThat(lines.get(0)).contains("[PERSONNE_1]");
        assertThat(lines.get(1)).contains("[PERSONNE_2]");
        assertThat(lines.get(2)).as("a title that fits one of them").contains("[PERSONNE_2]");
        assertThat(lines.get(3)).contains("[PERSONNE_1]");
        assertThat(lines.get(4))
                .as("either of them")
                .contains("[PERSONNE_3]")
                .doesNotContain("PERSONNE_1]", "PERSONNE_2]");
    }

    @Test
    void aCoupleOfWhomOnlyTitlesAreKnownIsTwoPeople() throws IOException {
        List<String> lines = labelled("Agent: bonjour monsieur Lambert.", "Agent: et bonjour madame Lambert.")
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("[PERSONNE_1]");
        assertThat(lines.get(1)).contains("[PERSONNE_2]");
    }

    @Test
    void aPseudonymIsThatOfTheWholeName() throws IOException {
        List<String> one = text(
                        new Operator.Pseudonym(), "Client: je m'appelle Jean Dupont.", "Agent: merci monsieur Dupont.")
                .lines()
                .map(line -> line.replaceAll(".*?([0-9a-f]{64}).*", "$1"))
                .toList();
        assertThat(one.get(0)).matches("[0-9a-f]{64}").isEqualTo(one.get(1));
    }

    @Test
    void surrogatesFitTogether() throws IOException {
        List<String> lines = text(
                        new Operator.Surrogate(), "Client: je m'appelle Jean Dupont.", "Agent: merci monsieur Dupont.")
                .lines()
                .toList();
        String family = lines.get(0).replaceAll(".* ([^ ]+)\\.$", "$1");
        assertThat(lines.get(0)).doesNotContain("Jean", "Dupont");
        assertThat(lines.get(1)).isEqualTo("Agent: merci monsieur " + family + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agent: Christiane, bonjour, que puis-je faire ?",
                "Conseillère : bonjour, Christiane à votre service.",
                "Agent: service retours, Christiane, bonjour.",
                "Conseiller: bonjour, je suis Christiane.",
                "Agent 2: bonjour, vous êtes avec Christiane.",
                "Opératrice: Christiane Leroy à l'appareil, bonjour."
            })
    void anAgentWhoSaysHisNameHasTheLabelOfAnAgent(String first) throws IOException {
        List<String> lines = labelled(
                        first, "Client: bonjour Christiane, je m'appelle Jean Dupont.", "Agent: merci monsieur Dupont.")
                .lines()
                .toList();
        assertThat(lines.get(0)).contains("[AGENT_1]").doesNotContain("Christiane", "PERSONNE");
        assertThat(lines.get(1)).contains("[AGENT_1]", "[PERSONNE_1]").doesNotContain("Christiane");
        assertThat(lines.get(2)).contains("[PERSONNE_1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agent: bonjour monsieur Dupont.",
                "Agent: c'est Jean Dupont ?",
                "Client: Jean Dupont, bonjour.",
                "Client: bonjour, je suis Jean Dupont."
            })
    void whoIsSpokenToOrCallsIsNoAgent(String line) throws IOException {
        assertThat(labelled(line)).contains("[PERSONNE_1]").doesNotContain("AGENT_", "Dupont");
    }

    @Test
    void aFieldTellsWhoSpeaks() throws IOException {
        String line = "{\"turns\":[{\"speaker\":\"agent\",\"text\":\"Christiane, bonjour\"},"
                + "{\"speaker\":\"caller\",\"text\":\"bonjour Christiane, je suis Jean Dupont\"}]}\n";
        String masked = masked(
                () -> Documents.of(TableReader.jsonLines("calls.jsonl", bytes(line)), Grouping.of("call_id", "text")),
                new Operator.Labelled(),
                Map.of("turns[].text", new Rule.FreeText(new Operator.Labelled())));
        assertThat(masked)
                .contains("\"[AGENT_1], bonjour\"", "bonjour [AGENT_1], je suis [PERSONNE_1]")
                .doesNotContain("Christiane", "Dupont");
    }
}
