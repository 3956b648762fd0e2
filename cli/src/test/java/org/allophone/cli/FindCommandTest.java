package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindCommandTest {
    private static final String PERSON = "+32 455 00 12 34\nClaire Lemaire\n\nclaire.lemaire@example.be\n";
    private static final String CALLS = """
            call_id,caller_id,note,text
            C1,0455 00 12 34,rappeler,bonjour
            C1,,,c'est Claire LEMAIRE
            C2,0455 00 99 88,,au revoir
            """;

    @TempDir
    private Path folder = Path.of("");

    private Run find(String input, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "find";
        all[1] = "--lang";
        all[2] = "en";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return new Run.In(folder).input(input).run(all);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private void assertShowsNobody(Run run) {
        // The name of the folder has digits by chance.
        assertThat((run.out() + run.err()).replace(folder.toString(), ""))
                .doesNotContainPattern("(?i)lemaire|claire|455|12 ?34");
    }

    @Test
    void rowsAndTurnsOfAPersonArePlacesWithTheirCall() throws IOException {
        write("calls.csv", CALLS);

        Run run = find(PERSON, "calls.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                        {"file":"calls.csv","line":2,"column":"caller_id","start":0,"end":13,"by":"value","call":"C1"}
                        {"file":"calls.csv","line":3,"column":"text","start":6,"end":20,"by":"value","call":"C1"}
                        """);
        assertThat(run.err())
                .startsWith(
                        "1 row and 1 turn or line of text in 1 file.\nSearched: 3 values as written and said, in 1 file.");
        assertShowsNobody(run);
    }

    @Test
    void aNumberIsFoundAsItIsSaid() throws IOException {
        write("call.txt", "mon gsm\nzéro quatre cent cinquante-cinq, zéro zéro\noui\ndouze, trente-quatre\n");
        Run run = find(PERSON, "call.txt");
        assertThat(run.out().lines().map(line -> line.replaceAll(".*\"line\":(\\d+).*", "$1")))
                .containsExactly("2", "4");
        assertThat(run.out()).doesNotContain("\"call\"");
        assertShowsNobody(run);
    }

    @Test
    void textsInJsonLinesAreFoundByTheirPath() throws IOException {
        write("calls.jsonl", "{\"call_id\":\"C7\",\"turns\":[{\"text\":\"Bonjour\"},{\"text\":\"claire lemaire\"}]}\n");
        Run run = find(PERSON, "calls.jsonl");
        assertThat(run.out())
                .contains("\"column\":\"turns[1].text\",\"start\":0,\"end\":14,")
                .contains("\"call\":\"C7\"");
        assertThat(run.err()).startsWith("No rows and 1 turn or line of text in 1 file.");
    }

    @Test
    void whatMarksSayOfATextIsFoundToo() throws IOException {
        write(
                "calls.jsonl",
                "{\"turns\":[{\"text\":\"[PERSONNE]\",\"spans\":[{\"start\":0,\"end\":10,\"value\":\"Claire Lemaire\"}]}]}\n");
        Run run = find(PERSON, "calls.jsonl");
        assertThat(run.out()).contains("\"column\":\"turns[0].spans[0].value\"").hasLineCount(1);
        assertShowsNobody(run);
    }

    @Test
    void otherPersonsAreNotFound() throws IOException {
        write("calls.csv", CALLS);
        Run run = find("Zoé Dubois\n", "calls.csv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "Nothing was found.\nSearched: 1 value as written and said, in 1 file. Not found: names that "
                                + "are spelled otherwise or misheard, and masked values.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE", ""})
    void aPersonIsFoundInMaskedFilesWhateverTheRegion(String region) throws IOException {
        write("calls.csv", CALLS);
        Run.In in = new Run.In(folder);
        in.run("keygen", "key");
        Run mask = in.run(
                "mask",
                "calls.csv",
                "--data-set",
                "april",
                "--key-file",
                "key",
                "--region=" + region,
                "--column",
                "caller_id=phone",
                "--column",
                "text=text:pseudonym",
                "--column",
                "note=keep",
                "-o",
                "masked.csv");
        assertThat(mask.exitCode()).as(mask.err()).isZero();

        Run run = find(PERSON, "masked.csv", "--data-set", "april", "--key-file", "key");
        assertThat(run.out())
                .contains("\"line\":2,\"column\":\"caller_id\",\"start\":0,\"end\":64,\"by\":\"pseudonym\"")
                .contains("\"line\":3,\"column\":\"text\"")
                .hasLineCount(2);
        assertThat(find(PERSON, "masked.csv", "--data-set", "may", "--key-file", "key")
                        .out())
                .isEmpty();
    }

    @Test
    void aCallerIsFoundInGeneratedData() throws IOException {
        Run.In in = new Run.In(folder);
        in.run("keygen", "key");
        Run made = in.run(
                "generate", "--calls", "5", "--transcripts", "0", "--key-file", "key", "--explain", "--lang", "en");
        Matcher number = Pattern.compile("number is (\\+?[0-9 ]+)\\.").matcher(made.out() + made.err());
        assertThat(number.find()).as(made.out() + made.err()).isTrue();
        Matcher name = Pattern.compile("\"dataset\": *\"([^\"]+)\"")
                .matcher(Files.readString(folder.resolve("data/raw/manifest.json")));
        assertThat(name.find()).isTrue();

        Run run = find(number.group(1), "data/raw/cdr_synthetic.csv", "--data-set", name.group(1), "--key-file", "key");

        assertThat(run.out()).contains("\"by\":\"pseudonym\"");
    }

    @Test
    void namesOfFilesColumnsAndCallsThatTellThePersonAreHidden() throws IOException {
        write("claire_lemaire.csv", "call_id,Claire Lemaire\nClaire Lemaire,claire.lemaire@example.be\n");
        Run run = find(PERSON, "claire_lemaire.csv");
        assertThat(run.out())
                .contains("{\"file\":\"*1\",\"line\":2,\"column\":\"*\",\"by\":\"column\"}", "\"call\":\"*\"");
        assertShowsNobody(run);
    }

    @Test
    void aTextThatIsWithheldIsALineAndAnExitCode() throws IOException {
        write(
                "brief.txt",
                "Wenn das Gerät nicht richtig funktioniert, ziehen wir bitte zuerst den Netzstecker. ".repeat(8));
        Run run = find(PERSON, "brief.txt");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEqualTo("{\"file\":\"brief.txt\",\"line\":1,\"withheld\":\"unknown_language\"}\n");
        assertThat(run.err()).contains("1 document was withheld");
    }

    @Test
    void whatCannotBeSearchedIsRefusedInOneLineThatDoesNotShowIt() throws IOException {
        write("calls.csv", CALLS);
        assertRefused(find("\n \n", "calls.csv"), "standard input has no value");
        assertRefused(find(PERSON + "Léa\n", "calls.csv"), "line 5 of standard input is too short");
        assertRefused(find("123\n", "calls.csv"), "line 1 of standard input is too short");
        assertRefused(find(PERSON, "calls.csv", "--data-set", "april"), "--data-set and --key-file belong together");
        assertRefused(
                find(PERSON, "nothing.csv"), folder.resolve("nothing.csv") + ": this is not a file that can be read");
        String key = "hex:" + "5e".repeat(32);
        Run run = find(PERSON, "calls.csv", "--data-set", "april", "--key-file", key);
        assertRefused(run, "option --key-file takes the name of a file");
        assertThat(run.err()).doesNotContain(key);
    }

    private void assertRefused(Run run, String beginning) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("allophone: " + beginning)
                .hasLineCount(1)
                .doesNotContain("Léa", "123");
        assertShowsNobody(run);
    }
}
