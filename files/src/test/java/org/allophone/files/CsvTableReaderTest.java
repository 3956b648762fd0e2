package org.allophone.files;

import static org.allophone.files.Tables.assertRefused;
import static org.allophone.files.Tables.csv;
import static org.allophone.files.Tables.kinds;
import static org.allophone.files.Tables.refusal;
import static org.allophone.files.Tables.rows;
import static org.allophone.files.Tables.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.allophone.fixture.DuckDb;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableReaderTest {
    @TempDir
    Path folder;

    @Test
    void aFrenchExcelsFileIsRead() throws IOException {
        TableReader table = csv(String.join(
                "\r\n",
                "\ufeffdate;montant;nom client",
                "06/01/2025;12,40;\"Dupont; Jean\"",
                "07/01/2025;0,99;\"dit \"\"Jeannot\"\"",
                "Liège\"",
                "08/01/2025;;Léa",
                ""));

        assertThat(table.header()).containsExactly("date", "montant", "nom client");
        List<Row> rows = rows(table);
        assertThat(rows)
                .extracting(Tables::texts)
                .containsExactly(
                        List.of("06/01/2025", "12,40", "Dupont; Jean"),
                        List.of("07/01/2025", "0,99", "dit \"Jeannot\"\r\nLiège"),
                        List.of("08/01/2025", "", "Léa"));
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 5L);
        assertThat(rows).allSatisfy(row -> assertThat(row.header()).isEqualTo(table.header()));
    }

    @Test
    void aPandasFileIsReadIfItsIndexHasAName() throws IOException {
        assertThat(rows(csv("call_id,duration,resolved,reason\n0,312.5,True,\"facture, erreur\"\n1,,False,\n")))
                .extracting(Tables::texts)
                .containsExactly(List.of("0", "312.5", "True", "facture, erreur"), List.of("1", "", "False", ""));
        assertRefused(
                () -> csv(",duration\n0,312.5\n"),
                "calls.csv: line 1: column 1 has no name; give it one (pandas: to_csv with index=False or index_label)",
                "calls.csv_: ligne 1_: la colonne 1 n’a pas de nom_; donnez-lui-en un"
                        + " (pandas_: to_csv avec index=False ou index_label)");
    }

    @Test
    void whatDuckDbWritesIsRead() throws IOException, SQLException {
        Path file = folder.resolve("calls.csv");
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.query("COPY (SELECT * FROM (VALUES (1, 'été, \"oui\"', DATE '2025-01-06'), (2, '', NULL),"
                    + " (3, E'a\\nb', DATE '2025-01-07')) AS t(id, said, day)) TO " + DuckDb.quoted(file)
                    + " (HEADER)");
        }

        List<Row> rows = rows(TableReader.open(file));

        assertThat(rows)
                .extracting(Tables::texts)
                .containsExactly(
                        List.of("1", "été, \"oui\"", "2025-01-06"),
                        List.of("2", "", ""),
                        List.of("3", "a\nb", "2025-01-07"));
        // DuckDB puts an empty text between quotation marks, and nothing for NULL.
        assertThat(kinds(rows.get(1))).containsExactly(ValueKind.TEXT, ValueKind.TEXT, ValueKind.NULL);
    }

    @Test
    void whatFastCsvWritesIsReadBack() throws IOException {
        LineDelimiter[] delimiters = {LineDelimiter.LF, LineDelimiter.CRLF, LineDelimiter.CR};
        char[] separators = {',', ';', '\t', '|'};
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            char separator = separators[random.nextInt(4)];
            int width = 2 + random.nextInt(5);
            List<String> header =
                    IntStream.range(0, width).mapToObj(i -> "column " + i).toList();
            List<List<String>> written = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                written.add(IntStream.range(0, width)
                        .mapToObj(c -> someText(random))
                        .toList());
            }
            StringWriter text = new StringWriter();
            try (CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.EMPTY)
                    .lineDelimiter(delimiters[random.nextInt(3)])
                    .build(text)) {
                writer.writeRecord(header);
                written.forEach(writer::writeRecord);
            }

            TableReader table = csv((random.nextBoolean() ? "\ufeff" : "") + text);

            assertThat(table.header()).as("seed %s", seed).isEqualTo(header);
            assertThat(rows(table).stream().map(Tables::texts).toList())
                    .as("seed %s", seed)
                    .isEqualTo(written);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "a,b,c\\n1,2,3 # ,",
                "a;b;c\\n1,5;2,5;3,5 # ;",
                "a\\tb\\n1,2\\t3 # tab",
                "a|b\\n1|2 # |",
                "Nom, prénom;Téléphone\\nDupont, Jean;0475 # ;",
                "note;x,y\\n1,2\\n3,4 # ,",
                "`\"a;b;c\",d\\n1,2` # ,",
                "sep=|\\na;b|c\\n1;2|3 # |",
            })
    void theSeparatorIsTheOneThatCutsRowsLikeTheHeader(String text, String separator) {
        String unescaped = text.replace("\\n", "\n").replace("\\t", "\t");
        assertThat(refusal(() -> csv(unescaped + "\n1".repeat(2))))
                .hasMessageContaining("(separator: " + separator + ")");
    }

    @Test
    void aSeparatorThatIsGivenIsTaken() throws IOException {
        try (TableReader table = TableReader.csv("x", Tables.stream("a,b:c,d\n1,2:3,4\n"), ':')) {
            assertThat(table.header()).containsExactly("a,b", "c,d");
        }
    }

    @Test
    void aLineThatDeclaresTheSeparatorCountsAsALine() throws IOException {
        TableReader table = csv("sep=;\r\na,b;c\r\n1,2;3\r\n");
        assertThat(table.header()).containsExactly("a,b", "c");
        assertThat(rows(table)).extracting(Row::line).containsExactly(3L);
    }

    @Test
    void aControlCharacterIsNeitherDeclaredAsTheSeparatorNorShown() throws IOException {
        assertThat(csv("sep=\u001b\na\n").header()).containsExactly("sep=\u001b");
        assertThat(refusal(() -> TableReader.csv("x", Tables.stream("a\0b\n1\n"), '\0')))
                .hasMessageContaining("(separator: ?)");
    }

    @Test
    void linesMayEndInAnyWayAndEmptyOnesArePassedOver() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            List<Row> rows = rows(csv("a,b\n1,2\n\n3,4\n\n".replace("\n", end)));
            assertThat(rows).extracting(Tables::texts).containsExactly(List.of("1", "2"), List.of("3", "4"));
            assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
        }
    }

    @Test
    void aSingleColumnNeedsNoSeparatorAndALastLineNoEnd() throws IOException {
        assertThat(rows(csv("phone\n0475\n\"\"\n0476")))
                .extracting(row -> row.text(0))
                .containsExactly("0475", "", "0476");
    }

    @Test
    void aQuotationMarkInsideAnUnquotedCellIsACharacter() throws IOException {
        assertThat(texts(rows(csv("a,b\n5\" disk,it's \"so\"\n")).get(0))).containsExactly("5\" disk", "it's \"so\"");
    }

    @Test
    void aRowWithMoreOrFewerCellsIsRefused() {
        assertRefused(
                () -> csv("id,phone,reason\n1,0475,a\n2,0476\n"),
                "calls.csv: line 3: the row has 2 cells and the header 3 (separator: ,);"
                        + " a cell that holds a separator or a line break belongs in quotation marks",
                "calls.csv_: ligne 3_: la ligne a 2 cellules et l’en-tête 3 (séparateur_: ,)_;"
                        + " une cellule qui contient un séparateur ou un saut de ligne se met entre guillemets");
        assertThat(refusal(() -> csv("id,phone\n1,\"a\nb\"\n2,0476,x\n")))
                .hasMessageStartingWith("calls.csv: line 4: the row has 3 cells and the header 2");
    }

    @Test
    void whatIsNotUtf8IsRefusedWithItsByteAndItsLikelyCause() {
        assertRefused(
                () -> TableReader.csv(
                        "calls.csv",
                        new ByteArrayInputStream(
                                "nom;ville\r\nLéa;Liège\r\n".getBytes(Charset.forName("windows-1252")))),
                "calls.csv: line 2, byte 2: 0xE9 is not UTF-8; the file is probably Windows-1252, where this byte is é;"
                        + " save it as UTF-8 (Excel: “CSV UTF-8”)",
                "calls.csv_: ligne 2, octet 2_: 0xE9 n’est pas de l’UTF-8_; le fichier est sans doute en Windows-1252,"
                        + " où cet octet vaut é_; enregistrez-le en UTF-8 (Excel_: «_CSV UTF-8_»)");
        assertRefused(
                () -> TableReader.csv("x", new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0x81})),
                "x: line 2, byte 1: 0x81 is not UTF-8; save the file as UTF-8",
                "x_: ligne 2, octet 1_: 0x81 n’est pas de l’UTF-8_; enregistrez le fichier en UTF-8");
    }

    @Test
    void utf16IsRefusedWithAndWithoutItsMark() {
        assertRefused(
                () -> TableReader.csv("x", new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16))),
                "x: the file is UTF-16; save it as UTF-8",
                "x_: le fichier est en UTF-16_; enregistrez-le en UTF-8");
        assertRefused(
                () -> TableReader.csv("x", new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE))),
                "x: line 1: the name of column 1 holds a zero byte; the file is UTF-16 or not a text: save it as CSV in UTF-8",
                "x_: ligne 1_: le nom de la colonne 1 contient un octet nul_; le fichier est en UTF-16"
                        + " ou n’est pas du texte_: enregistrez-le en CSV et en UTF-8");
    }

    @Test
    void quotationMarksThatDoNotMatchAreRefusedInTheirColumn() {
        assertRefused(
                () -> csv("id,said\n1,ok\n2,\"not closed\n3,ok\n"),
                "calls.csv: line 3, column said: a quotation mark is not closed, or stands inside a cell that starts with one;"
                        + " double it inside, and close it before the separator",
                "calls.csv_: ligne 3, colonne said_: un guillemet n’est pas fermé, ou se trouve dans une cellule qui commence"
                        + " par un guillemet_; doublez-le à l’intérieur et fermez-le avant le séparateur");
        assertThat(refusal(() -> csv("id,said\n1,\"say \"hello\" to\"\n")))
                .hasMessageStartingWith("calls.csv: line 2, column said: a quotation mark is not closed");
        assertThat(refusal(() -> csv("id,\"said\n")))
                .hasMessageStartingWith("calls.csv: line 1: a quotation mark is not closed");
    }

    @Test
    void aHeaderWithoutNamesOrWithOneTwiceIsRefused() {
        assertRefused(
                () -> csv(""),
                "calls.csv: the file is empty; a first line with the names of the columns belongs there",
                "calls.csv_: le fichier est vide_; il y faut une première ligne avec les noms des colonnes");
        assertThat(refusal(() -> csv("\ufeff\n\n"))).hasMessageStartingWith("calls.csv: the file is empty");
        assertThat(refusal(() -> csv("a,b, \n1,2,3\n")))
                .hasMessageStartingWith("calls.csv: line 1: column 3 has no name");
        assertRefused(
                () -> csv("\nphone,id,phone\n"),
                "calls.csv: line 2, column phone: two columns have this name; give each its own",
                "calls.csv_: ligne 2, colonne phone_: deux colonnes portent ce nom_; donnez à chacune le sien");
    }

    @Test
    void aRefusalIsOneLineWhateverTheNames() {
        assertThat(refusal(() ->
                        TableReader.csv("a\nb.csv", Tables.stream("\"x\ny\u0007\u0085\",\"x\ny\u0007\u0085\"\n"))))
                .hasMessage("a?b.csv: line 1, column x?y??: two columns have this name; give each its own");
        String longName = "n".repeat(70);
        assertThat(refusal(() -> csv(longName + "," + longName + "\n")))
                .hasMessageContaining("column " + "n".repeat(60) + "…: two");
    }

    @Test
    void whatIsTooLargeIsRefusedWithoutBeingKept() {
        String cell = "x".repeat(Limits.LONGEST_CELL);
        assertRefused(
                () -> csv("id,said\n1," + cell + "x\n"),
                "calls.csv: line 2, column said: the cell is longer than 4194304 characters, the most that is read;"
                        + " is a quotation mark not closed?",
                "calls.csv_: ligne 2, colonne said_: la cellule dépasse 4194304 caractères, le maximum accepté_;"
                        + " un guillemet n’est-il pas fermé_?");
        assertThat(refusal(() -> csv("id,said\n1,\"" + cell.repeat(3) + "\"\n")))
                .hasMessageStartingWith("calls.csv: line 2, column said: the cell is longer than 4194304");
        assertThat(refusal(() -> csv("a,b,c\n" + cell + "," + cell + ",x\n")))
                .hasMessage("calls.csv: line 2: the row is longer than 8388608 characters, the most that is read");
        assertThat(refusal(() -> csv("n".repeat(1001) + ",b\n")))
                .hasMessage("calls.csv: line 1: the name of a column has 1001 characters; at most 1000 are allowed");
        assertThat(refusal(() -> csv("a" + ",".repeat(Limits.MOST_COLUMNS) + "\n")))
                .hasMessage("calls.csv: line 1: the row has more than 16384 cells, the most that are read");
    }

    @Test
    void theLargestCellAndTheWidestRowAreRead() throws IOException {
        String cell = "é\"".repeat(Limits.LONGEST_CELL / 2);
        assertThat(rows(csv("id,said\n1,\"" + cell.replace("\"", "\"\"") + "\"\n"))
                        .get(0)
                        .text(1))
                .isEqualTo(cell);
        String header = String.join(
                ",",
                IntStream.range(0, Limits.MOST_COLUMNS)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(rows(csv(header + "\n" + header + "\n")).get(0).size()).isEqualTo(Limits.MOST_COLUMNS);
    }

    @Test
    void aFileOfAnotherEndingOrNoneIsRefused() throws IOException {
        Path sheet = Files.writeString(folder.resolve("calls.xlsx"), "PK");
        assertRefused(
                () -> TableReader.open(sheet),
                sheet
                        + ": the name has none of the endings .csv, .tsv, .txt (CSV), .jsonl, .ndjson, .json (JSON Lines) and .parquet (Parquet)",
                sheet
                        + "_: le nom n’a aucune des terminaisons .csv, .tsv, .txt (CSV), .jsonl, .ndjson, .json (JSON Lines) et .parquet (Parquet)");
        assertRefused(
                () -> TableReader.open(folder),
                folder + ": this is not a file that can be read",
                folder + "_: ce n’est pas un fichier lisible");
        Path upperCase = Files.writeString(folder.resolve("CALLS.TSV"), "a\tb\n1\t2\n");
        assertThat(rows(TableReader.open(upperCase))).hasSize(1);
    }

    @Test
    void theStreamIsClosedWithTheReaderAndWhenOpeningFails() throws IOException {
        boolean[] closed = {false};
        ByteArrayInputStream in = new ByteArrayInputStream("a,a\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertThatThrownBy(() -> TableReader.csv("x", in)).isInstanceOf(Refusal.class);
        assertThat(closed[0]).isTrue();
    }

    private static String someText(Random random) {
        String[] parts = {"a", "0475", "é", "\uD83D\uDE00", "\"", ",", ";", "\t", "|", " ", "\n", "\r\n", "\r", "#", "'"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
