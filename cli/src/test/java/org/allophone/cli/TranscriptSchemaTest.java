package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of conversations are as their schema says. The validator is not ours. */
class TranscriptSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/transcripts.schema.json")));
    }

    private List<String> lines(String style) throws IOException {
        Run run = new Run.In(folder)
                .run(("generate --calls 60 --ephemeral --gold --transcripts all --tables transcripts --format jsonl"
                                + " --transcript-style " + style)
                        .split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> masked = Files.readAllLines(folder.resolve("data/raw/transcripts.jsonl"));
        List<String> clear = Files.readAllLines(folder.resolve("data/raw/gold/transcripts.jsonl"));
        assertThat(clear).hasSameSizeAs(masked).hasSizeGreaterThan(40);
        return List.of(String.join("\n", masked), String.join("\n", clear)).stream()
                .flatMap(String::lines)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clean", "verbatim", "asr"})
    void eachLineIsAsTheSchemaSays(String style) throws IOException {
        JsonSchema schema = schema();
        for (String line : lines(style)) {
            assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
        }
    }

    @Test
    void aLineWithoutOneOfItsFieldsOrWithAnotherOneIsNot() throws IOException {
        JsonSchema schema = schema();
        JsonNode line = JSON.readTree(lines("clean").get(0));
        line.fieldNames().forEachRemaining(name -> {
            ObjectNode less = line.deepCopy();
            less.remove(name);
            assertThat(schema.validate(less)).as(name).isNotEmpty();
        });
        ObjectNode more = line.deepCopy();
        more.put("colour", "red");
        assertThat(schema.validate(more)).isNotEmpty();
    }
}
