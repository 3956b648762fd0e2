package org.allophone.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programs of {@code docs/rag-frameworks.md} run as they stand there, against the frameworks themselves, and the pages' commands print what
 * the pages say. With {@code -Dallophone.documents=write} the pages are written instead.
 */
class FrameworkProgramsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?public class (\\w+).*?)```", Pattern.DOTALL);
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final boolean WRITE = "write".equals(System.getProperty("allophone.documents"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rag-frameworks.md", "rag-frameworks.fr.md"})
    void thePagesCommandsPrintWhatThePageSays(String name) throws IOException, InterruptedException {
        Path page = DOCS.resolve(name);
        String text = Files.readString(page);
        String language = name.endsWith(".fr.md") ? "fr" : "en";
        for (String program : writePrograms()) {
            assertThat(text).contains("java -cp \"$CLASSPATH\" " + program);
        }
        Matcher blocks = CONSOLE.matcher(text);
        assertThat(blocks.find()).isTrue();
        String block = blocks.group(1);
        StringBuilder printed = new StringBuilder();
        for (String line : block.lines().filter(one -> one.startsWith("$ ")).toList()) {
            printed.append(line).append('\n').append(run(language, line.substring(2)));
        }
        assertThatRunsAreWhole();
        if (WRITE) {
            Files.writeString(page, text.replace(block, printed));
        } else {
            assertThat(printed.toString()).isEqualTo(block);
        }
    }

    /** A hundred documents for each question, under the ids of the benchmark. */
    private void assertThatRunsAreWhole() throws IOException {
        int questions =
                Files.readAllLines(folder.resolve("bench/queries.jsonl")).size();
        String corpus = Files.readString(folder.resolve("bench/corpus.jsonl"));
        for (String run : List.of("langchain4j.run", "spring-ai.run")) {
            assertThat(Files.readAllLines(folder.resolve(run)))
                    .as(run)
                    .hasSize(100 * questions)
                    .allSatisfy(line -> assertThat(corpus).contains("{\"_id\":\"" + line.split(" ")[2] + "\""));
        }
    }

    /** Writes the programs of the page as files beside the benchmark; returns their names. */
    private List<String> writePrograms() throws IOException {
        List<String> programs = new ArrayList<>();
        Matcher java = JAVA.matcher(Files.readString(DOCS.resolve("rag-frameworks.md")));
        while (java.find()) {
            String program = java.group(2) + ".java";
            Files.writeString(folder.resolve(program), java.group(1));
            programs.add(program);
        }
        assertThat(programs).containsExactly("LangChain4jSearch.java", "SpringAiSearch.java");
        return programs;
    }

    /** What a command of the page prints. */
    private String run(String language, String line) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", classPath));
        if (line.startsWith("./allophone ")) {
            command.add("-Duser.language=" + language);
            command.add("org.allophone.cli.Main");
        }
        command.addAll(List.of(line.replaceFirst("^(\\./allophone|java -cp \"\\$CLASSPATH\") ", "")
                .split(" ")));
        Path errors = folder.resolve("errors.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(line + "\n" + Files.readString(errors)).isZero();
        return out;
    }
}
