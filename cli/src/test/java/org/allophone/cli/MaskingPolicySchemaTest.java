package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allophone.mask.policy.PolicyFile;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of policies allows what the program reads, and nothing else. The validator is not ours. */
class MaskingPolicySchemaTest {
    @TempDir
    private Path folder = Path.of("");

    private boolean isRead(String policy) throws IOException {
        try {
            PolicyFile.read(Files.writeString(folder.resolve("policy.yaml"), policy));
            return true;
        } catch (Refusal e) {
            return false;
        }
    }

    @Test
    void theSchemaAndTheProgramAgree() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/masking-policy.schema.json")));
        // JSON is a part of YAML.
        List<String> policies = new ArrayList<>(List.of(
                "{\"columns\": {}}",
                "{\"columns\": {\"a\": \"keep\", \"turns[].text\": \"text\"}, \"call\": \"id\", \"subject\": \"\", \"region\": \"BE\"}",
                "{\"call\": \"id\"}",
                "{\"columns\": {\"a\": 7}}",
                "{\"columns\": [\"a\"]}",
                "{\"columns\": {}, \"region\": \"Belgium\"}",
                "{\"columns\": {}, \"colour\": \"red\"}",
                "{\"columns\": {}, \"call\": 7}"));
        for (PiiKind kind : PiiKind.values()) {
            policies.add("{\"columns\": {\"a\": \"" + kind.name().toLowerCase(Locale.ROOT) + "\"}}");
        }
        for (String operator : List.of(
                "keep",
                "redact",
                "label",
                "pseudonym",
                "surrogate",
                "fpe",
                "mask:0",
                "mask:4",
                "mask:5",
                "mask",
                "shift:30",
                "shift",
                "generalise:month",
                "")) {
            policies.add("{\"columns\": {\"a\": \"text:" + operator + "\"}}");
            policies.add("{\"columns\": {\"a\": \"phone:" + operator + "\"}}");
        }
        for (String policy : policies) {
            boolean isValid =
                    schema.validate(new ObjectMapper().readTree(policy)).isEmpty();
            assertThat(isRead(policy)).as(policy).isEqualTo(isValid);
        }
    }
}
