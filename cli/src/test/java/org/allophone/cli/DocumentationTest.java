package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.fixture.TestSecret;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.wording.Language;
import org.allophone.wording.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documents show is what the program does. With {@code -Dallophone.documents=write} the data dictionaries and the console
 * blocks of the READMEs are written instead, as the program prints them now.
 */
class DocumentationTest {
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?public class (\\w+).*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("`(?:([A-Z_]+)=(\\S+) )?\\./allophone ([^`]+)`");
    private static final Pattern CODE_OR_PROSE = Pattern.compile("(```.*?```|`[^`]*`)|[^`]+", Pattern.DOTALL);
    private static final Path PROJECT = Path.of("..");
    private static final boolean WRITE = "write".equals(System.getProperty("allophone.documents"));

    @TempDir
    Path folder;

    /** Runs each block marked "console", one after the other in one folder: lines after "$ " are commands, the others their output. */
    @ParameterizedTest
    @CsvSource({"README.md, en", "README.fr.md, fr"})
    void theReadmesConsoleBlocksAreTrue(String readme, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String text = Files.readString(PROJECT.resolve(readme));
        Matcher matcher = CONSOLE.matcher(text);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            StringBuilder actual = new StringBuilder();
            for (String line : block.lines().filter(l -> l.startsWith("$ ")).toList()) {
                Run run = new Run.In(folder)
                        .onTerminal()
                        .locale(Locale.forLanguageTag(language))
                        .run(line.replace("$ ./allophone ", "").split(" "));
                TerminalWidthTest.assertFits(run);
                actual.append(line).append('\n').append(run.out()).append(run.err());
            }
            if (WRITE && !elided(actual.toString()).equals(elided(block))) {
                text = text.replace(block, actual);
                Files.writeString(PROJECT.resolve(readme), text);
            } else {
                assertThat(elided(actual.toString())).isEqualTo(elided(block));
            }
        }
    }

    /** As a newcomer does who tries all of it, from the top. */
    @ParameterizedTest
    @CsvSource({"README.md, ## How do I…, en", "README.fr.md, ## Comment faire pour…, fr"})
    void whatTheReadmeSaysToDoCanBeDoneInThatOrder(String readme, String heading, String language) throws IOException {
        String section = Files.readString(PROJECT.resolve(readme))
                .split(Pattern.quote(heading))[1]
                .split("\n## ")[0];
        assertThat(new Run.In(folder).run("generate").exitCode()).isZero();
        List<String> done = new ArrayList<>();
        Matcher commands = COMMAND.matcher(section.replaceAll("\\s+", " "));
        while (commands.find()) {
            Run.In in = new Run.In(folder).onTerminal().locale(Locale.forLanguageTag(language));
            if (commands.group(1) != null) {
                in.with(commands.group(1), commands.group(2));
            }
            Run run = in.run(commands.group(3).split(" "));
            assertThat(run.exitCode()).as("%s: %s", commands.group(), run.err()).isZero();
            TerminalWidthTest.assertFits(run);
            done.add(commands.group(3));
        }
        assertThat(done).hasSizeGreaterThan(18).contains("generate --explain", "show CALL_0008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void theReadmesCallHasAConversationAndAHistory(String readme) throws IOException {
        Matcher call =
                Pattern.compile("/allophone show (CALL_\\d+)").matcher(Files.readString(PROJECT.resolve(readme)));
        assertThat(call.find()).isTrue();
        new Run.In(folder).run("generate", "--quiet");
        String shown = new Run.In(folder).run("show", call.group(1)).out();
        String itsCase = shown.split("its case, call by call:\n")[1].split("\n\n")[0];
        assertThat(itsCase.lines().skip(1))
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .startsWith(call.group(1) + "  1 ");
        assertThat(shown.split("its conversation, in data/raw/transcripts/")[1]).contains("  Agent ");
    }

    /** Each block marked "java" is a program that a reader may copy; what they print is what the page says. */
    @Test
    void theLibraryPagesProgramsRun() throws Exception {
        String page = Files.readString(PROJECT.resolve("docs/library.md"));
        Matcher programs = JAVA.matcher(page);
        List<String> printed = new ArrayList<>();
        while (programs.find()) {
            Path file = folder.resolve(programs.group(2) + ".java");
            Files.writeString(file, programs.group(1));
            ProcessBuilder program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            file.toString())
                    .redirectErrorStream(true);
            program.environment().put("SALT_PII", TestSecret.TEXT);
            Process process = program.start();
            process.getOutputStream().close();
            printed.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor()).as(printed.get(printed.size() - 1)).isZero();
        }
        assertThat(printed).hasSize(2);
        assertThat(printed.get(0)).isNotEmpty();
        assertThat(page).contains("It prints:\n\n```\n" + printed.get(0) + "```\n");
        assertThat(printed.get(1))
                .isEqualTo(new Run.In(folder)
                        .with("SALT_PII", TestSecret.TEXT)
                        .run(("generate --from-day 2025-01-20 --to-day 2025-01-20 --columns"
                                        + " call_id,caller_id,start_ts,topic --output -")
                                .split(" "))
                        .out());
    }

    @ParameterizedTest
    @EnumSource
    void theDataDictionaryIsTheDeclaredOne(Language language) throws IOException {
        String name = language.languageName();
        Path file = PROJECT.resolve("docs/data-dictionary" + (name.equals("en") ? "" : "." + name) + ".md");
        String declared = new Run.In(folder).run("dictionary", "--lang", name).out();
        if (WRITE) {
            Files.writeString(file, declared);
        }
        assertThat(declared).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresOfCallRecordsAreTheDeclaredOnes(Language language) throws IOException {
        String name = language.languageName();
        Path file = PROJECT.resolve("docs/call-figures" + (name.equals("en") ? "" : "." + name) + ".md");
        String declared = new Run.In(folder)
                .run("quality", "calls", "--figures", "--lang", name)
                .out();
        if (WRITE) {
            Files.writeString(file, declared);
        }
        assertThat(declared).isEqualTo(Files.readString(file));
    }

    /** Whoever shows it breaks lines at all spaces but those that do not break. {@code -Dallophone.documents=write} puts these in. */
    @Test
    void theFrenchReadmeIsTypesetAsMessagesAre() throws IOException {
        Path file = PROJECT.resolve("README.fr.md");
        String text = Files.readString(file);
        String typeset = CODE_OR_PROSE
                .matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(1) == null ? Wordings.typeset(Locale.FRENCH, part.group()) : part.group()));
        if (WRITE) {
            Files.writeString(file, typeset);
        } else {
            assertThat(text).isEqualTo(typeset);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void everyBundledScenarioButTheDefaultIsNamedInTheReadmes(String readme) throws IOException {
        List<String> names = ScenarioFile.bundledNames();
        assertThat(Files.readString(PROJECT.resolve(readme))).contains(names.subList(1, names.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"README.md", "README.fr.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"
            })
    void everyLinkLeadsSomewhere(String document) throws IOException {
        Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(PROJECT.resolve(document)));
        while (links.find()) {
            assertThat(PROJECT.resolve(links.group(1))).exists();
        }
    }

    /** Pseudonyms and fingerprints differ with the key, which is new on each machine. */
    private static String elided(String text) {
        return text.replaceAll("[0-9a-f]{8}…|\\b[0-9a-f]{64}\\b", "…").replaceAll("…+ *", "… ");
    }
}
