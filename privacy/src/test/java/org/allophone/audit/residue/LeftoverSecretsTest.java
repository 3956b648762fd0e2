package org.allophone.audit.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.allophone.audit.evidence.AuditedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftoverSecretsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".env | SALT_PII=bonjour-2024 | bonjour-2024",
                "mask.py | SALT = os.getenv(\"SALT_PII\", \"changeme\") | changeme",
                "mask.ipynb | \"salt = 'poivre'\\n\", | poivre",
                "config.yaml | hmac_key: 00112233445566778899aabbccddeeff | 00112233445566778899aabbccddeeff",
                "job.sh | export PASSWORD=\"tr0mpette\" | tr0mpette",
                "secret.key | hex:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0 | hex:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
                "id_rsa | -----BEGIN OPENSSH PRIVATE KEY----- | -----BEGIN OPENSSH PRIVATE KEY-----",
            })
    void aSecretIsFoundAndNotShown(String file, String text, String salt) throws IOException {
        LeftoverSecrets attack = new LeftoverSecrets(false);
        var report =
                attack.run(new AuditedFolder(folder).file(file, text + "\n").read());

        assertThat(report.findings()).hasSize(1);
        assertThat(attack.salts().get(0).reveal())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(salt);
        assertThat(report.toString()).doesNotContain(salt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".env.example | SALT_PII=<your salt>",
                "mask.py | SALT = os.environ[\"SALT_PII\"]",
                "call.txt | Client_1: mon mot de passe : je ne le sais plus",
                "notes.md | the key: value form is usual",
                "job.sh | export KEY=$1",
            })
    void whatIsNoSecretIsNotFound(String file, String text) throws IOException {
        LeftoverSecrets attack = new LeftoverSecrets(false);
        assertThat(attack.run(new AuditedFolder(folder).file(file, text + "\n").read())
                        .findings())
                .isEmpty();
        assertThat(attack.salts()).isEmpty();
    }

    @Test
    void aKeyIsTriedAsItsBytesToo() throws IOException {
        LeftoverSecrets attack = new LeftoverSecrets(false);
        attack.run(new AuditedFolder(folder)
                .file("secret.key", "hex:0f1e2d3c4b5a69788796a5b4c3d2e1f0\n")
                .read());
        assertThat(attack.salts())
                .anySatisfy(salt -> assertThat(HexFormat.of().formatHex(salt.reveal()))
                        .isEqualTo("0f1e2d3c4b5a69788796a5b4c3d2e1f0"));
    }

    @Test
    void theControlFindsWhatItPlanted() throws IOException {
        assertThat(new LeftoverSecrets(false)
                        .run(new AuditedFolder(folder).read())
                        .controls())
                .singleElement()
                .satisfies(control -> assertThat(control.figures()).containsEntry("found", 2L));
    }
}
