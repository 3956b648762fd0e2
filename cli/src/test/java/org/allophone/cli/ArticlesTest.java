package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The knowledge base in a data set: a table, and files if they are asked for. */
class ArticlesTest extends FreshFolder {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void eachRowOfTheTableIsAFileTooIfThatIsAskedFor() throws IOException {
        assertThat(keyed().run(
                                "generate",
                                "--calls=20",
                                "--tables=articles",
                                "--articles",
                                "--format=jsonl",
                                "-o",
                                "one")
                        .exitCode())
                .isZero();
        List<String> rows = Files.readAllLines(folder.resolve("one/articles.jsonl"));
        assertThat(rows).hasSizeGreaterThan(68);
        for (String row : rows) {
            JsonNode article = JSON.readTree(row);
            Path file = folder.resolve("one/knowledge")
                    .resolve(article.get("article_id").asText() + "@" + article.get("version") + ".md");
            String text = article.get("text").asText();
            assertThat(Files.readString(file))
                    .startsWith("---\nid: " + article.get("article_id").asText() + "\n")
                    .contains("\n# " + article.get("title").asText() + "\n\n" + text);
            for (JsonNode figure : article.get("figures")) {
                assertThat(text.substring(
                                figure.get("start").asInt(), figure.get("end").asInt()))
                        .containsPattern("[0-9]");
            }
        }
        assertThat(filesIn("one/knowledge")).hasSize(rows.size());
        assertThat(keyed().run("verify", "one").exitCode()).isZero();
    }

    @Test
    void theFilesAreTheSameOnAnyThreadAndFromTheManifest() throws IOException {
        keyed().run("generate", "--calls=20", "--tables=articles", "--articles", "--threads=1", "-o", "one");
        keyed().run("generate", "--calls=20", "--tables=articles", "--articles", "--threads=7", "-o", "seven");
        assertThat(keyed().run("generate", "--from", "one/manifest.json", "-o", "again")
                        .exitCode())
                .isZero();
        assertThat(filesIn("seven")).isEqualTo(filesIn("one"));
        assertThat(filesIn("again")).isEqualTo(filesIn("one"));
    }

    @Test
    void aRunThatDoesNotAskForThemHasNone() throws IOException {
        keyed().run("generate", "--calls=20", "-o", "plain");
        assertThat(folder.resolve("plain/knowledge")).doesNotExist();
        assertThat(folder.resolve("plain/articles.csv")).doesNotExist();
        assertThat(Files.readString(folder.resolve("plain/manifest.json"))).doesNotContain("articles");
    }
}
