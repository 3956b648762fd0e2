package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskCommandTest {
    private static final String CALLS = """
            call_id;caller_id;note;amount
            C1;0475 12 34 56;"Mme Dupont, rappeler au 0475123456";12,50
            C2;+32475123456;rien;7
            C3;0470/98.76.54;"IBAN : BE68 5390 0754 7034";8
            """;

    @TempDir
    private Path folder = Path.of("");

    /** Runs mask with a key that is thrown away. */
    private Run mask(String... arguments) {
        List<String> all = new ArrayList<>(List.of("mask", "--lang", "en", "--data-set", "test", "--ephemeral"));
        all.addAll(Arrays.asList(arguments));
        return new Run.In(folder).run(all.toArray(String[]::new));
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void columnsAreMaskedByTheirRulesAndTheRestStays() throws IOException {
        write("calls.csv", CALLS);

        Run run = mask(
                "calls.csv", "--column", "caller_id=phone", "--column", "note=text", "--region", "BE", "-o", "m.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = file("m.csv").lines().toList();
        assertThat(lines.get(0)).isEqualTo("call_id;caller_id;note;amount");
        assertThat(lines.get(1)).matches("C1;[0-9a-f]{64};\"\\[PERSONNE_1], rappeler au \\[TELEPHONE_1]\";12,50");
        assertThat(lines.get(3)).matches("C3;[0-9a-f]{64};\"IBAN : \\[IBAN_1]\";8");
        assertThat(lines.get(2).split(";")[1])
                .as("the same number, written in another way")
                .isEqualTo(lines.get(1).split(";")[1])
                .isNotEqualTo(lines.get(3).split(";")[1]);
        assertThat(names()).containsExactly("calls.csv", "m.csv", "m.csv.mask-record.json", "m.csv.mask-record.md");
    }

    @Test
    void recordAndAnnexTellWhatWasDoneAndNoValue() throws IOException {
        write("calls.csv", CALLS);
        mask("calls.csv", "--column", "caller_id=phone:fpe", "--column", "note=text", "--region", "BE", "-o", "m.csv");

        assertThat(file("m.csv.mask-record.json"))
                .contains("\"rule\": \"phone:fpe\"", "\"iban\": 1", "\"keyThrownAway\": true", "\"rows\": 3")
                .doesNotContain("Dupont", "0475", "5390");
        assertThat(file("m.csv.mask-record.md"))
                .startsWith("# Annexe au registre")
                .contains("Gardien de la clé\u00a0: [à compléter]", "FF1", "# Annex to the register", "not anonymous")
                .doesNotContain("Dupont", "0475", "5390");
    }

    @Test
    void aColumnThatLooksPersonalAndHasNoRuleIsRefusedWithTheEvidence() throws IOException {
        write("calls.csv", CALLS);

        Run run = mask("calls.csv", "--column", "note=text", "-o", "m.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .containsPattern("caller_id +phone +3 +3\n")
                .endsWith("1 column looks personal and has no rule; for each, add --column caller_id=keep, or a kind in"
                        + " the place of keep to mask it; --new-policy FILE proposes rules\n")
                .doesNotContain("0475");
        assertThat(names()).containsExactly("calls.csv");
        assertThat(mask("calls.csv", "--column", "note=text", "--column", "caller_id=keep", "-o", "m.csv")
                        .exitCode())
                .isZero();
        assertThat(file("m.csv")).contains("0475 12 34 56");
    }

    @Test
    void aStreamStopsBeforeTheRowWithThePersonalCell() {
        Run run = new Run.In(folder)
                .input("id,who\n1,nobody\n2,0475 12 34 56\n3,x\n")
                .run("mask", "-", "--data-set", "t", "--ephemeral", "-o", "-", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("id,who\n1,nobody");
        assertThat(run.err())
                .contains("column who, line 3: a cell looks personal (phone)")
                .doesNotContain("0475");
    }

    @Test
    void aPipeIsMaskedRowByRow() {
        Run run = new Run.In(folder)
                .input("id,who\r\n1,0475 12 34 56\r\n")
                .run("mask", "-", "--data-set", "t", "--ephemeral", "-o", "-", "--column", "who=phone:mask:2");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("id,who\r\n1,**** ** ** 56\r\n");
    }

    @Test
    void theSameKeyAndNameGiveTheSamePseudonymsAndAnotherNameOthers() throws IOException {
        write("a.csv", "p\n+32475123456\n");
        write("b.csv", "q\n\"00 32 475 12.34.56\"\n");
        new Run.In(folder).run("keygen", "k");
        List<String> tokens = new ArrayList<>();
        for (String arguments : List.of("a.csv p one", "b.csv q one", "a.csv p two")) {
            String[] parts = arguments.split(" ");
            Run run = new Run.In(folder)
                    .run(
                            "mask",
                            parts[0],
                            "--key-file",
                            "k",
                            "--data-set",
                            parts[2],
                            "--column",
                            parts[1] + "=phone",
                            "-o",
                            "-");
            assertThat(run.exitCode()).as(run.err()).isZero();
            tokens.add(run.out().lines().skip(1).findFirst().orElseThrow().replace("\"", ""));
        }
        assertThat(tokens.get(1)).isEqualTo(tokens.get(0));
        assertThat(tokens.get(2)).isNotEqualTo(tokens.get(0));
    }

    @Test
    void aKeyThatMadeDemonstrationDataIsRefused() throws IOException {
        new Run.In(folder).run("keygen", "k");
        Run generated = new Run.In(folder)
                .run("generate", "--calls", "5", "--transcripts", "0", "--key-file", "k", "-o", "demo", "-q");
        assertThat(generated.exitCode()).as(generated.err()).isZero();
        write("demo/real.csv", "p\n+32475123456\n");

        Run run = new Run.In(folder)
                .run(
                        "mask",
                        "demo/real.csv",
                        "--key-file",
                        "k",
                        "--data-set",
                        "t",
                        "--column",
                        "p=phone",
                        "-o",
                        "m.csv",
                        "--lang",
                        "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("this key made the demonstration data of")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mask calls.csv -o m.csv --data-set t | a key is missing: ./allophone keygen makes one",
                "mask calls.csv -o m.csv --ephemeral | add --data-set NAME",
                "mask calls.csv --data-set t --ephemeral | where do the masked data go?",
                "mask calls.csv -o m.csv --data-set t --ephemeral --key-file k | exclude each other",
                "mask calls.csv -o m.csv --data-set t --ephemeral --column caller=phone | there is no column caller in the files",
                "mask calls.csv -o m.csv --data-set t --ephemeral --column caller_id | “caller_id” is not NAME=RULE",
                "mask calls.csv -o m.csv --data-set t --ephemeral --column caller_id=fone | “fone” is not a rule",
                "mask calls.csv -o calls.csv --force --data-set t --ephemeral --column caller_id=phone | would be replaced by its own masked copy",
                "mask none.csv -o m.csv --data-set t --ephemeral | none.csv is neither a file nor",
                "mask calls.csv -o m.csv --data-set t --key-file hex:00112233445566778899aabbccddeeff | --key-file"
            })
    void aWrongRequestIsToldInOneLine(String command, String told) throws IOException {
        write("calls.csv", CALLS);
        Run run = new Run.In(folder).run((command + " --lang en").split(" "));
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err().replace('"', '“').replace("caller_id“", "caller_id”"))
                .contains(told.replace('"', '“'))
                .hasLineCount(1);
        assertThat(names()).containsExactly("calls.csv");
    }

    @Test
    void nothingIsOverwrittenUnlessItIsSaid() throws IOException {
        write("t.txt", "Je suis Marie Lemaire.\n");
        write("m.txt", "mine");
        assertThat(mask("t.txt", "-o", "m.txt").err()).contains("m.txt is there already; --force replaces it");
        assertThat(file("m.txt")).isEqualTo("mine");
        assertThat(mask("t.txt", "-o", "m.txt", "--force").exitCode()).isZero();
        assertThat(file("m.txt")).isEqualTo("Je suis [PERSONNE_1].\n");
    }

    @Test
    void aFolderOfTextsIsMaskedFileByFile() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        write("in/one.txt", "Bonjour, je suis madame Lemaire.\r\nOui, madame Lemaire.\r\n");
        write("in/sub/two.txt", "je suis Marie Dubois, mon gsm : 0475 12 34 56");

        Run run = mask("in", "-o", "out");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(file("out/one.txt")).isEqualTo("Bonjour, je suis [PERSONNE_1].\r\nOui, [PERSONNE_1].\r\n");
        assertThat(file("out/sub/two.txt"))
                .as("each file counts anew")
                .isEqualTo("je suis [PERSONNE_1], mon gsm : [TELEPHONE_1]");
        assertThat(names()).containsExactly("in", "out", "out.mask-record.json", "out.mask-record.md");
    }

    @Test
    void aFileWhoseNameIsPersonalIsRefusedAndNotNamed() throws IOException {
        write("0475123456.txt", "bonjour");
        Run run = mask("0475123456.txt", "-o", "m.txt");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("file 1 of 1 has a personal datum in its name")
                .doesNotContain("0475");
    }

    @Test
    void parquetIsNotTakenForAText() throws IOException {
        write("calls.parquet", "PAR1");
        Run run = mask("calls.parquet", "-o", "m.parquet");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("calls.parquet").hasLineCount(1);
        assertThat(folder.resolve("m.parquet")).doesNotExist();
    }

    @Test
    void latin1StaysLatin1() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Files.write(
                folder.resolve("l.csv"),
                "id;note\r\n1;\"c’était l’été, 5 €, tél. 0475 12 34 56\"\r\n".getBytes(windows));

        Run run = mask("l.csv", "--column", "note=text", "--encoding", "latin1", "-o", "m.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(new String(Files.readAllBytes(folder.resolve("m.csv")), windows))
                .isEqualTo("id;note\r\n1;\"c’était l’été, 5 €, tél. [TELEPHONE_1]\"\r\n");
    }

    @Test
    void theTextTheWordsAndTheMarksOfATurnAreMaskedTogether() throws IOException {
        write(
                "t.jsonl",
                "{\"call_id\":\"A\",\"turns\":[{\"text\":\"Mon gsm : 0475 12 34 56.\",\"start_ms\":1000,\"end_ms\":9000,"
                        + "\"words\":[{\"word\":\"Mon\",\"start\":1.0,\"end\":1.5},{\"word\":\"gsm\",\"start\":1.5,\"end\":2},"
                        + "{\"word\":\"0475\",\"start\":2,\"end\":3.5},{\"word\":\"12 34 56.\",\"start\":3.5,\"end\":6.25}],"
                        + "\"spans\":[{\"start\":10,\"end\":23,\"value\":\"+32475123456\"}]}]}\n");

        Run run = mask("t.jsonl", "--column", "turns[].text=text", "-o", "m.jsonl", "--bleep", "b.jsonl");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(file("m.jsonl"))
                .isEqualTo(
                        "{\"call_id\":\"A\",\"turns\":[{\"text\":\"Mon gsm : [TELEPHONE_1].\",\"start_ms\":1000,\"end_ms\":9000,"
                                + "\"words\":[{\"word\":\"Mon\",\"start\":1.0,\"end\":1.5},{\"word\":\"gsm\",\"start\":1.5,\"end\":2},"
                                + "{\"word\":\"[TELEPHONE_1]\",\"start\":2,\"end\":3.5},"
                                + "{\"word\":\"[TELEPHONE_1]\",\"start\":3.5,\"end\":6.25}],"
                                + "\"spans\":[{\"start\":10,\"end\":23,\"value\":\"[RETENU]\"}]}]}\n");
        assertThat(file("b.jsonl")).isEqualTo("{\"call\":\"A\",\"start\":2.0,\"end\":6.25,\"of\":\"words\"}\n");
    }

    @Test
    void whatIsSaidInACallIsReadTogetherOverItsRows() throws IOException {
        write("t.csv", """
                call_id,speaker,text,start_sec,end_sec
                A,agent,Votre numéro de client ?,0,1
                A,caller,"Quarante-quatre, septante et un.",1,2
                A,agent,"Quarante-quatre, septante et un, merci.",2,3
                B,caller,"Quarante-quatre, septante et un.",0,1
                """);

        Run run = mask("t.csv", "--column", "text=text", "-o", "m.csv", "--bleep", "b.jsonl");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(file("m.csv").lines().skip(2))
                .containsExactly(
                        "A,caller,\"[NUMERO_CLIENT_1].\",1,2",
                        "A,agent,\"[NUMERO_CLIENT_1], merci.\",2,3",
                        "B,caller,\"Quarante-quatre, septante et un.\",0,1");
        assertThat(file("b.jsonl").lines()).hasSize(2).allMatch(line -> line.contains("\"of\":\"turn\""));
    }

    @Test
    void aCallThatCannotBeSearchedIsWithheldAndTold() throws IOException {
        String foreign =
                "Всем привет, я хочу узнать про мой счёт за прошлый месяц, потому что он слишком большой. ".repeat(4);
        write("t.csv", "call_id,text\nA," + foreign.replace(',', ' ') + "\nB,bonjour\n");

        Run run = mask("t.csv", "--column", "text=text", "-o", "m.csv");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(file("m.csv")).isEqualTo("call_id,text\nA,[RETENU]\nB,bonjour\n");
        assertThat(run.err()).contains("1 call is withheld: the language is not French, Dutch or English.");
        assertThat(file("m.csv.mask-record.json")).contains("\"unknown_language\": 1");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsNeutralised() throws IOException {
        write("t.csv", "a,b\n=cmd(),-5\n\"-A1,x\",+32\n");
        assertThat(mask("t.csv", "--csv-safe", "-o", "m.csv").exitCode()).isZero();
        assertThat(file("m.csv")).isEqualTo("a,b\n'=cmd(),-5\n\"'-A1,x\",+32\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b\\n1,2,3\\n | line 2: the row has 3 cells and the header 2",
                "a,b\\n1,\"2\\n | a quotation mark is not closed",
                "a,b\\n1,\\u00C3 | is not UTF-8"
            })
    void aDamagedFileIsRefusedInOneLineAndNothingIsWritten(String content, String told) throws IOException {
        String text = content.replace("\\n", "\n").replace("\\u00C3", "\u00c3");
        Files.write(folder.resolve("t.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        Run run = mask("t.csv", "-o", "m.csv");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("t.csv: ", told).hasLineCount(1);
        assertThat(names()).containsExactly("t.csv");
    }

    @Test
    void aLineLongerThanAnyoneWritesIsRefused() throws IOException {
        write("t.txt", "a".repeat(9_000_000));
        Run run = mask("t.txt", "-o", "m.txt");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("t.txt: line 1: the row is longer than 8388608 characters")
                .hasLineCount(1);
        assertThat(names()).containsExactly("t.txt");
    }

    @Test
    void subtitlesKeepTheirTimes() throws IOException {
        write("t.srt", "1\n00:00:05,000 --> 00:00:09,750\nMon numéro est le 0475 12 34 56.\n");
        assertThat(mask("t.srt", "-o", "m.srt").exitCode()).isZero();
        assertThat(file("m.srt")).isEqualTo("1\n00:00:05,000 --> 00:00:09,750\nMon numéro est le [TELEPHONE_1].\n");
    }

    @Test
    void aSurrogateIsOfTheSameSortAndTheSameEachTime() throws IOException {
        write("t.csv", "p\n+32475123456\n+32475123456\n");
        assertThat(mask("t.csv", "--column", "p=phone:surrogate", "-o", "m.csv").exitCode())
                .isZero();
        List<String> lines = file("m.csv").lines().toList();
        assertThat(lines.get(1))
                .matches("\\+32[0-9]+")
                .isNotEqualTo("+32475123456")
                .isEqualTo(lines.get(2));
    }

    @Test
    void aProposedPolicyIsReadAndMasksWhatWasFound() throws IOException {
        write("calls.csv", CALLS);

        assertThat(mask("calls.csv", "--new-policy", "p.yaml").exitCode()).isZero();

        assertThat(file("p.yaml"))
                .contains("# phone in 3 of 3 cells (100 %)\n  caller_id: phone\n", "  note: text\n")
                .contains("  # amount: nothing was found; cells searched: 3\n")
                .doesNotContain("0475", "Dupont");
        Run run = mask("calls.csv", "--policy", "p.yaml", "-o", "m.csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(file("m.csv")).doesNotContain("0475", "Dupont", "BE68");
        assertThat(new Run.In(folder).run("detect", "m.csv").err()).endsWith("Nothing was found.\n");
    }

    /** A short note is nearly covered by its data, and still more than one of them: a pseudonym of it all would tell nobody anything. */
    @Test
    void aColumnWhoseCellsHoldDataOfSeveralKindsIsProposedAsText() throws IOException {
        write("notes.csv", "note\nJean Dupont 0475 12 34 56\nmonsieur Jean Dupont jean.dupont@gmail.com\n");

        assertThat(mask("notes.csv", "--new-policy", "p.yaml").exitCode()).isZero();

        assertThat(file("p.yaml")).contains("  note: text\n");
    }
}
