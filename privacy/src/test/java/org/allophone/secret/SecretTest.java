package org.allophone.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.fixture.TestSecret;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "changeme | too-short",
                "'' | empty",
                "'   ' | empty",
                "secret | too-short",
                "Xq7!kP2$mZ9@w | too-short",
                "hex:00112233 | too-short",
                "base64:AAAA | too-short",
                "UEBzc3cwcmQyMDI0IQ== | too-short", // base64 of P@ssw0rd2024!
                "k3vq9x2mz7w4pj8r5tn6 | too-short",
                // What a person can remember is not a key.
                "correct horse battery staple | not-a-key",
                "Juillet2025!Liege4000#Belgium | not-a-key",
                "Allons enfants de la Patrie, le jour de gloire est arrivé | not-a-key",
                "Ma clé: Secret_2025_Telecom_BE | not-a-key",
                "P@ssw0rd!P@ssw0rd?2024 | not-a-key",
                "une phrase 7Zx!kq9_Wm2$ vraiment | not-a-key",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz | nearly-base64",
                "motdepassemotdepasse2025 | words",
                "JuilletLiegeBelgique2025 | words",
                "Password123Password123Password12 | words",
                "qwertyuiopasdfghjklzxcvb | words",
                "password-password-password-2024- | words",
                // Nearly a key.
                "0x8f3a1c5e7b9d2046a1b2c3d4e5f60718 | nearly-hex",
                "8f3a1c5e7b9d2046a1b2c3d4e5f6071 | nearly-hex",
                "8f3a1c5e7b9d2046 a1b2c3d4e5f60718 | nearly-hex",
                "8f3a1c5e-7b9d-2046-a1b2-c3d4e5f60718 | nearly-hex",
                "8f:3a:1c:5e:7b:9d:20:46:a1:b2:c3:d4:e5:f6:07:18 | nearly-hex",
                "“8f3a1c5e7b9d2046a1b2c3d4e5f60718” | nearly-hex",
                "d41d8cd98f00b204e9800998ecf8427e  - | nearly-hex",
                "jzocXnudIEahssPU5fYHG | too-short",
                "jzocXnudIEahssPU5fYHGA= | nearly-base64",
                "jzocXnudIEahssPU5fYHGB | nearly-base64",
                "jzocXnudIEahssPU5fYHGCk6S1xtfo-QEjRWeJq83+A | not-a-key",
                "hex:zz112233445566778899aabbccddeeff | malformed",
                "hex:123 | malformed",
                "base64:!!!! | malformed",
                // Keys that everybody tries.
                "hex:6d6f74646570617373653132333435363738 | text",
                "SnVpbGxldDIwMjUhTGllZ2U0MDAwI0JlbGdpdW0= | text",
                "base64:TGVzIMOpdMOpcyDDoCBMacOoZ2U= | text",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | repetitive",
                "hex:000102030405060708090a0b0c0d0e0f | repetitive",
                "hex:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f | repetitive",
                "hex:00112233445566778899aabbccddeeff | repetitive",
                "hex:00000000000000000000000000000000 | repetitive",
                "hex:deadbeefdeadbeefdeadbeefdeadbeef | repetitive",
                "hex:0123456789abcdef0123456789abcdef | repetitive",
                "base64:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= | repetitive",
                "8f3a1c5e7b9d2046a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0 | published",
                "hex:8f3a1c5e7b9d2046a1b2c3d4e5f60718 | published",
                "2b7e151628aed2a6abf7158809cf4f3c | published",
                "603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4 | published",
                "kPH+bIxk5D2deZiIxcaaaA== | published",
                "0123456789abcdeffedcba9876543210 | published",
                "09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7 | published",
                "d41d8cd98f00b204e9800998ecf8427e | digest",
                "057ba03d6c44104863dc7361fe4578965d1887360f90a0895882e58a6248fc86 | digest",
            })
    void aSecretThatCanBeGuessedIsRefusedAndNeverTold(String weak, String reason) {
        assertThatThrownBy(() -> Secret.parse(weak)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.lines()).extracting(Wording::key).containsExactly(reason);
            if (!weak.isBlank() && !weak.equals("secret")) {
                assertThat(stackTrace(refused))
                        .doesNotContain(weak)
                        .doesNotContain(weak.substring(weak.indexOf(':') + 1));
            }
        });
    }

    @Test
    void theDigestOfACommonWordIsRefusedInEveryForm() throws NoSuchAlgorithmException {
        for (String word :
                List.of("password123", "Password123", "motdepasse", "changeme\n", "Telecom2025!", "azerty")) {
            for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")) {
                byte[] digest = MessageDigest.getInstance(algorithm).digest(word.getBytes(StandardCharsets.UTF_8));
                for (String text : List.of(
                        HexFormat.of().formatHex(digest),
                        "base64:" + Base64.getEncoder().encodeToString(digest))) {
                    assertThatThrownBy(() -> Secret.parse(text))
                            .as(algorithm + " of " + word)
                            .isInstanceOf(Refusal.class);
                }
            }
        }
    }

    /** Random keys of many lengths, as other programs write them. The marked forms are never refused. */
    @Test
    void aRandomKeyIsOneKeyInEveryForm() {
        Random random = new Random(1);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] key = new byte[16 + i % 49];
            random.nextBytes(key);
            Secret expected = Secret.ofBytes(key);
            String hex = HexFormat.of().formatHex(key);
            String base64 = Base64.getEncoder().encodeToString(key);
            String url = Base64.getUrlEncoder().encodeToString(key);
            for (String text : List.of(
                    hex,
                    HexFormat.of().withUpperCase().formatHex(key),
                    "hex:" + hex,
                    "HEX: " + hex,
                    "base64:" + base64,
                    "base64url:" + url,
                    "base64:" + url.replace("=", ""),
                    "  " + hex + "\n")) {
                assertThat(Secret.parse(text)).as(text).isEqualTo(expected);
            }
            for (String text : List.of(base64, url, base64.replace("=", ""), url.replace("=", ""))) {
                try {
                    assertThat(Secret.parse(text)).as(text).isEqualTo(expected);
                } catch (Refusal e) {
                    refused++;
                }
            }
        }
        // Bare base64 that looks like words by accident: short keys only, one in a thousand of them.
        assertThat(refused).isLessThan(5);
    }

    @Test
    void longKeysAndKeysThatRepeatAfterSixteenBytesAreKeys() {
        for (int length : List.of(512, 4096)) {
            byte[] key = new byte[length];
            new Random(length).nextBytes(key);
            assertThat(Secret.parse("hex:" + HexFormat.of().formatHex(key))).isEqualTo(Secret.ofBytes(key));
        }
        String half = TestSecret.DIGITS.substring(0, 32);
        assertThat(Secret.parse(half + half)).isNotEqualTo(Secret.parse(half));
        assertThat(Secret.parse("base64:qzvtmxkwpjhgfcbnrdslyaue").keyId()).hasSize(8);
    }

    @Test
    void theFingerprintIsTheOneAnotherLanguageComputes() {
        assertThat(Secret.parse(TestSecret.TEXT).keyId()).isEqualTo(TestSecret.KEY_ID);
    }

    @Test
    void everyGeneratedSecretPasses() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 2_000; i++) {
            Secret secret = Secret.generate(random);
            assertThat(Secret.parse(secret.text())).isEqualTo(secret);
        }
    }

    @Test
    void aSecretDoesNotPrintItself() {
        Secret secret = Secret.parse(TestSecret.TEXT);
        assertThat(secret.toString()).isEqualTo("Secret[hidden]");
        assertThat(HexFormat.of().formatHex(secret.derive("any use")))
                .doesNotContain(TestSecret.DIGITS.substring(0, 8));
    }

    /** Another program can compute the same pseudonyms, and this key is of no other use. */
    @Test
    void thePublishedTestVectorHolds() throws IOException {
        String page = Files.readString(Path.of("../SECURITY.md"));
        String key = stated(page, "key");
        Secret secret = Secret.ofBytes(HexFormat.of().parseHex(key));
        assertThat(secret.keyId()).isEqualTo(stated(page, "key id"));
        assertThat(Masker.keyed(secret, stated(page, "data set")).pseudonym(PiiKind.PHONE, stated(page, "number")))
                .isEqualTo(stated(page, "pseudonym"));
        assertThatThrownBy(() -> Secret.parse(key)).isInstanceOf(Refusal.class);
    }

    private static String stated(String page, String name) {
        Matcher row = Pattern.compile("\\| " + name + " \\| `([^`]+)` \\|").matcher(page);
        assertThat(row.find()).as(name).isTrue();
        return row.group(1);
    }

    private static String stackTrace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
