package org.allophone.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.allophone.fixture.TestSecret;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changeme | too-short",
                "change_me | too-short",
                "'' | empty",
                "'   ' | empty",
                "secret | too-short",
                "Xq7!kP2$mZ9@w | too-short",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz | repetitive",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | nearly-hex",
                "abcabcabcabcabcabcabcabcabcabcabcabc | repetitive",
                "changemechangemechangemechangeme | repetitive",
                "abcdefghijklmnopqrstuvwxyz | repetitive",
                "motdepassemotdepasse2025 | guessable",
                "azertyuiopqsdfghjklm | guessable",
                "qwertyuiopasdfghjkl123 | guessable",
                "password-password-2024 | guessable",
                "correct horse battery staple | guessable",
                "cheval correct agrafe batterie | guessable",
                "le chat noir mange la souris grise | guessable",
                "fjord wembley kaki zouave mixtion glaive | guessable",
                // Twenty letters and digits: zxcvbn counts ten guesses for each, and two kinds are no proof of chance.
                "k3vq9x2mz7w4pj8r5tn6 | guessable",
                "vT9kLq2pXw8zRm4 | too-short",
                "lechatnoirmangelasouris | guessable",
                "P@ssw0rd!P@ssw0rd?2024 | guessable",
                "Allophone2025!Allophone2026! | guessable",
                "12345678901234567890 | repetitive",
                "Sur le pont d’Avignon, on y danse, on y danse | guessable",
                "J’habite au 12 rue de la Loi à Bruxelles | guessable",
                "Ma clé: Secret_2025_Telecom_BE | guessable",
                "hex:6d6f74646570617373653132333435363738 | guessable",
                "d41d8cd98f00b204e9800998ecf8427e | guessable",
                "057ba03d6c44104863dc7361fe4578965d1887360f90a0895882e58a6248fc86 | guessable",
                "hex:000102030405060708090a0b0c0d0e10 | repetitive",
                "hex:00112233 | too-short",
                "hex:00000000000000000000000000000000 | repetitive",
                "hex:000102030405060708090a0b0c0d0e0f | repetitive",
                "hex:deadbeefdeadbeefdeadbeefdeadbeef | repetitive",
                "00000000000000000000000000000000 | repetitive",
                "hex:zz112233445566778899aabbccddeeff | malformed",
                "hex:123 | malformed",
                "base64:AAAA | too-short",
                "base64:!!!! | malformed",
            })
    void aWeakSecretIsRefusedAndNeverTold(String weak, String reason) {
        assertThatThrownBy(() -> Secret.parse(weak)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.lines()).extracting(Wording::key).containsExactly(reason);
            if (!weak.isBlank() && !weak.equals("secret")) {
                assertThat(stackTrace(refused))
                        .doesNotContain(weak)
                        .doesNotContain(weak.substring(weak.indexOf(':') + 1));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hex:8f3a1c5e7b9d2046a1b2c3d4e5f60718",
                "HEX:8F3A1C5E7B9D2046A1B2C3D4E5F60718",
                TestSecret.DIGITS,
                "base64:jzocXnudIEahssPU5fYHGA==",
                "base64:jzocXnudIEahssPU5fYHGCk6S1xtfo-QEjRWeJq83vA",
                "une phrase 7Zx!kq9_Wm2$ vraiment",
                "vT9$kLq2!pXw8&zRm4@c",
                "vT9kLq2pXw8zRm4c",
                "fjord wembley kaki zouave mixtion glaive orphie",
            })
    void aStrongSecretPassesAndIsReadBackTheSame(String strong) {
        Secret secret = Secret.parse(strong);
        assertThat(Secret.parse(secret.text())).isEqualTo(secret);
        assertThat(Secret.parse("  " + strong + "\n")).isEqualTo(secret);
    }

    @Test
    void aPassphraseIsStretchedAsAnotherLanguageDoes() {
        // Python: hashlib.pbkdf2_hmac("sha256", …, b"allophone/passphrase/v1", 600000)
        assertThat(Secret.parse("une phrase 7Zx!kq9_Wm2$ vraiment").text())
                .isEqualTo("hex:e108f52df90b1b20f04dbb4e352b585964aeab5bbff7f1120d9ef21c4db1011c");
    }

    @Test
    void theFingerprintIsTheOneAnotherLanguageComputes() {
        assertThat(Secret.parse(TestSecret.TEXT).keyId()).isEqualTo(TestSecret.KEY_ID);
    }

    @Test
    void everyGeneratedSecretWouldPass() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 2_000; i++) {
            Secret secret = Secret.generate(random);
            assertThat(Secret.parse(secret.text())).isEqualTo(secret);
        }
    }

    @Test
    void aSecretDoesNotPrintItself() {
        Secret secret = Secret.parse("hex:8f3a1c5e7b9d2046a1b2c3d4e5f60718");
        assertThat(secret.toString()).isEqualTo("Secret[hidden]");
        assertThat(HexFormat.of().formatHex(secret.derive("any use"))).doesNotContain("8f3a1c5e");
    }

    private static String stackTrace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
