package org.allophone.detect.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.known.KnownValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    private Path folder = Path.of("");

    /** Where something is found: line, column, kind and the text there. */
    private List<String> found(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        DocumentDetector detector = new DocumentDetector(KnownValues.NONE);
        List<String> found = new ArrayList<>();
        try (Documents documents = Documents.open(file, "call_id", "text")) {
            for (List<Passage> document = documents.next(); document != null; document = documents.next()) {
                for (DocumentDetector.Found one : detector.find(document)) {
                    Passage passage = one.passage();
                    found.add(passage.line() + " " + passage.column() + " "
                            + one.finding().kind() + " "
                            + passage.text()
                                    .substring(
                                            one.finding().start(), one.finding().end()));
                }
            }
        }
        return found;
    }

    @Test
    void theNameOfAColumnExplainsItsCells() throws IOException {
        assertThat(found("a.csv", """
                id;klantnummer;montant
                1;4471;4471
                2;9982;12.50
                """))
                .containsExactly("2 klantnummer CUSTOMER_ID 4471", "3 klantnummer CUSTOMER_ID 9982");
    }

    @Test
    void turnsInRowsOfOneCallAreReadTogether() throws IOException {
        String csv = """
                call_id,speaker,text
                A,agent,Votre numéro de client ?
                A,caller,"Quarante-quatre, septante et un."
                B,agent,Bonjour.
                B,caller,"Quarante-quatre, septante et un."
                """;
        assertThat(found("b.csv", csv)).containsExactly("3 text CUSTOMER_ID Quarante-quatre, septante et un");
    }

    @Test
    void turnsInsideARowAreReadTogetherAndNamedByTheirPath() throws IOException {
        String line =
                "{\"call_id\":\"A\",\"turns\":[{\"speaker\":\"agent\",\"start_ms\":1234567,\"text\":\"Votre numéro de client ?\"},"
                        + "{\"speaker\":\"caller\",\"start_ms\":2,\"text\":\"Quarante-quatre, \\\"septante\\\" et un.\"}]}\n";
        assertThat(found("c.jsonl", line)).contains("1 turns[1].text CUSTOMER_ID Quarante-quatre, \"septante\" et un");
    }

    @Test
    void theCellsOfAListAreKnownValues() throws IOException {
        Path list = Files.writeString(folder.resolve("customers.csv"), "id,name\n1,Gaspard Zéphyr\n");
        DocumentDetector detector = new DocumentDetector(Documents.known(list));
        assertThat(detector.find(List.of(new Passage(1, "", "", "oui, gaspard zephyr à l’appareil"))))
                .extracting(found -> found.finding().why())
                .contains("known value");
    }

    @Test
    void aTextIsReadLineByLine() throws IOException {
        assertThat(found("d.txt", "Bonjour,\nmon gsm : 0475 12 34 56\n")).containsExactly("2  PHONE 0475 12 34 56");
    }
}
