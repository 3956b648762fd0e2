package org.allophone.detect.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {
    @TempDir
    private Path folder = Path.of("");

    /** Where something is found: line, column, kind and the text there. */
    private List<String> found(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        DocumentDetector detector = new DocumentDetector(KnownValues.NONE, KeptValues.NONE);
        List<String> found = new ArrayList<>();
        try (Documents documents = Documents.open(file, "call_id", "text")) {
            for (List<Passage> document = documents.next(); document != null; document = documents.next()) {
                for (DocumentDetector.Found one : detector.find(document).foundOrThrow()) {
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
        DocumentDetector detector = new DocumentDetector(Documents.known(list), KeptValues.NONE);
        assertThat(detector.find(List.of(new Passage(1, "", "", "oui, gaspard zephyr à l’appareil")))
                        .foundOrThrow())
                .extracting(found -> found.finding().why())
                .contains("known value");
    }

    @Test
    void aTextIsReadLineByLine() throws IOException {
        assertThat(found("d.txt", "Bonjour,\nmon gsm : 0475 12 34 56\n")).containsExactly("2  PHONE 0475 12 34 56");
    }

    @Test
    void numbersInAListAreNotTheDigitsOfOneNumber() throws IOException {
        String line =
                "{\"turns\":[{\"turn\":4,\"text\":\"oui\"},{\"turn\":75,\"text\":\"non\"},{\"turn\":12,\"text\":\"si\"},"
                        + "{\"turn\":34,\"text\":\"ah\"},{\"turn\":56,\"text\":\"bon\"}]}\n";
        assertThat(found("e.jsonl", line)).isEmpty();
    }

    @Test
    void whatIsFoundInATextIsFoundInItsWordsToo() throws IOException {
        String line =
                "{\"segments\":[{\"text\":\"Mon numéro : 0475 12, 34 56.\",\"words\":[{\"word\":\"Mon\",\"start\":0.5},"
                        + "{\"word\":\" numéro\",\"start\":0.8},{\"word\":\" 0475\",\"start\":1.5},{\"word\":\" 12,\",\"start\":2.5},"
                        + "{\"word\":\" 34\",\"start\":3.5},{\"word\":\" 56.\",\"start\":4.5}]}]}\n";
        assertThat(found("f.jsonl", line))
                .containsExactly(
                        "1 segments[0].text PHONE 0475 12, 34 56",
                        "1 segments[0].words[2].word PHONE  0475",
                        "1 segments[0].words[3].word PHONE  12,",
                        "1 segments[0].words[4].word PHONE  34",
                        "1 segments[0].words[5].word PHONE  56.");
    }

    @Test
    void wordsThatAreNotThoseOfTheTextAreReadByThemselves() throws IOException {
        String line =
                "{\"text\":\"Bonjour.\",\"words\":[{\"word\":\"zéro\"},{\"word\":\"quatre\"},{\"word\":\"septante-cinq\"},"
                        + "{\"word\":\"douze\"},{\"word\":\"trente-quatre\"},{\"word\":\"cinquante-six\"}]}\n";
        assertThat(found("g.jsonl", line)).hasSize(6).allMatch(place -> place.contains("PHONE"));
    }

    @Test
    void aFileIsCopiedWithWhatTheVisitorSays() throws IOException {
        String csv =
                lines("\ufeffcall_id;text;n|A;\"un \"\"deux\"\"\";1|A;trois;2||B;\"[{\"\"text\"\":\"\"x\"\"}]\";|");
        List<String> seen = new ArrayList<>();
        assertThat(copied("h.csv", csv, (scope, document) -> {
                    seen.add(scope + ":" + document.size());
                    return document.stream()
                            .map(passage ->
                                    passage.name().equals("text") ? "<" + passage.text() + ">;" : passage.text())
                            .toList();
                }))
                .isEqualTo(
                        lines(
                                "\ufeffcall_id;text;n|A;\"<un \"\"deux\"\">;\";1|A;\"<trois>;\";2||B;\"[{\"\"text\"\":\"\"<x>;\"\"}]\";|"));
        assertThat(seen).containsExactly("A:1", "A:1", "A:1", "A:1", "A:2", "B:1", "B:1");
    }

    @Test
    void aTextKeepsTheEndsOfItsLines() throws IOException {
        assertThat(copied(
                        "i.txt",
                        "\ufeffa\r\nb\rc\n\nd",
                        (scope, document) -> document.stream()
                                .map(passage -> passage.text().equals("b") ? "B" : passage.text())
                                .toList()))
                .isEqualTo("\ufeffa\r\nB\rc\n\nd");
        assertThat(copied("j.txt", "", (scope, document) -> List.of())).isEmpty();
        assertThat(copied("k.csv", "a,b\n", (scope, document) -> List.of())).isEqualTo("a,b\n");
    }

    @Test
    void aRowIsWrittenBeforeTheNextIsRead() throws IOException {
        StringWriter out = new StringWriter();
        Path file = Files.writeString(folder.resolve("l.csv"), "a,b\n1,2\n3,4\n5\n");
        assertThatThrownBy(() -> copy(
                        file,
                        (scope, document) ->
                                document.stream().map(Passage::text).toList(),
                        out))
                .isInstanceOf(Refusal.class);
        assertThat(out).hasToString("a,b\n1,2\n3,4");
    }

    /** A text with the ends of lines of Windows. */
    private static String lines(String text) {
        return text.replace("|", "\r\n");
    }

    private String copied(String name, String content, DocumentVisitor visitor) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        StringWriter out = new StringWriter();
        copy(file, visitor, out);
        return out.toString();
    }

    private static void copy(Path file, DocumentVisitor visitor, Writer out) throws IOException {
        FileCopy copy = new FileCopy(() -> Documents.open(file, "call_id", "text"), new FileCopy.Text(() -> out));
        new DocumentCopies(1).copy(List.of(copy).iterator(), PartVisitor.oneByOne(visitor));
    }

    @Test
    void whatAMaskPutsIntoATextIsNotFound() throws IOException {
        String text = """
                Oui, [TELEPHONE_12] à la fin. Je suis [PERSONNE_1], mon gsm : [0475 12 34 56_1]
                1234ab5678cd9012ef3456ab7890cd1234ef5678ab9012cd3456ef7890ab1234cd
                """;
        assertThat(found("m.txt", text)).hasSize(1).allMatch(place -> place.contains("0475"));
    }
}
