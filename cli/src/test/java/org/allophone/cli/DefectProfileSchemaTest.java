package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allophone.defect.ProfileFile;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of profiles allows what the program reads, and nothing else. The validator is not ours. */
class DefectProfileSchemaTest {
    @TempDir
    private Path folder = Path.of("");

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/defect-profile.schema.json")));
    }

    private boolean isRead(String profile) throws IOException {
        try {
            ProfileFile.read(Files.writeString(folder.resolve("profile.yaml"), profile));
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    /** JSON is a part of YAML. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"defect\": \"duplicate\", \"rate\": 0.1}",
                "{\"defect\": \"late\", \"rate\": 1, \"rows\": 3}",
                "{\"defect\": \"missing\", \"rate\": 0, \"column\": \"a\"}",
                "{\"defect\": \"swapped\", \"rate\": 0.5, \"columns\": [\"a\", \"b\"]}",
                "{\"defect\": \"skewed\", \"rate\": 0.5, \"column\": \"a\", \"seconds\": -60}",
                "{\"defect\": \"code\", \"rate\": 0.5, \"column\": \"a\", \"values\": [1, \"x\"]}",
                "{\"defect\": \"truncated\", \"rate\": 0.5, \"column\": \"a\", \"length\": 4}",
                "{\"defect\": \"encoding\", \"rate\": 0.5, \"column\": \"a\"}",
                "{\"defect\": \"negative\", \"rate\": 0.5, \"column\": \"a\"}",
                "{\"defect\": \"gone\", \"rate\": 0.1}",
                "{\"defect\": \"duplicate\"}",
                "{\"defect\": \"duplicate\", \"rate\": 1.5}",
                "{\"defect\": \"duplicate\", \"rate\": 0.1, \"column\": \"a\"}",
                "{\"defect\": \"late\", \"rate\": 0.1}",
                "{\"defect\": \"late\", \"rate\": 0.1, \"rows\": 0}",
                "{\"defect\": \"missing\", \"rate\": 0.1}",
                "{\"defect\": \"missing\", \"rate\": 0.1, \"column\": \"a\", \"values\": [1]}",
                "{\"defect\": \"swapped\", \"rate\": 0.1, \"columns\": [\"a\"]}",
                "{\"defect\": \"skewed\", \"rate\": 0.5, \"column\": \"a\", \"seconds\": 0}",
                "{\"defect\": \"skewed\", \"rate\": 0.5, \"column\": \"a\", \"seconds\": 60, \"rows\": 1}",
                "{\"defect\": \"code\", \"rate\": 0.5, \"column\": \"a\"}",
                "{\"defect\": \"encoding\", \"rate\": 0.5, \"column\": \"a\", \"colour\": \"red\"}",
                "7"
            })
    void theSchemaAndTheProgramAgree(String defect) throws IOException {
        String profile = "{\"calls\": [" + defect + "]}";
        boolean allowed =
                schema().validate(new ObjectMapper().readTree(profile)).isEmpty();
        assertThat(isRead(profile)).as(profile).isEqualTo(allowed);
    }

    @Test
    void theBundledProfilesAreAllowed() throws IOException {
        for (String name : ProfileFile.BUNDLED) {
            assertThat(schema().validate(ProfileFile.bundled(name).text(), InputFormat.YAML))
                    .isEmpty();
        }
    }
}
