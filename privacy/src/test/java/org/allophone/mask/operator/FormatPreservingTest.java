package org.allophone.mask.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatPreservingTest {
    private static final byte[] KEY =
            HexFormat.of().parseHex("2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94");

    /** The samples for FF1 that NIST publishes ("FF1samples.pdf", Cryptographic Standards and Guidelines, example values). */
    @ParameterizedTest
    @CsvSource({
        "2B7E151628AED2A6ABF7158809CF4F3C, 10, '', 0123456789, 2433477484",
        "2B7E151628AED2A6ABF7158809CF4F3C, 10, 39383736353433323130, 0123456789, 6124200773",
        "2B7E151628AED2A6ABF7158809CF4F3C, 36, 3737373770717273373737, 0123456789abcdefghi, a9tv40mll9kdu509eum",
        "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F, 10, '', 0123456789, 2830668132",
        "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F, 10, 39383736353433323130, 0123456789, 2496655549",
        "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F, 36, 3737373770717273373737, 0123456789abcdefghi, xbj3kv35jrawxv32ysr",
        "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94, 10, '', 0123456789, 6657667009",
        "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94, 10, 39383736353433323130, 0123456789, 1001623463",
        "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94, 36, 3737373770717273373737, 0123456789abcdefghi, xs8a0azh2avyalyzuwd",
    })
    void theLibraryEncryptsNistsSamples(String key, int radix, String tweak, String plain, String encrypted) {
        byte[] digits = new byte[plain.length()];
        for (int at = 0; at < digits.length; at++) {
            digits[at] = (byte) Character.digit(plain.charAt(at), radix);
        }
        FPEFF1Engine engine = new FPEFF1Engine();
        engine.init(
                true,
                new FPEParameters(
                        new KeyParameter(HexFormat.of().parseHex(key)),
                        radix,
                        HexFormat.of().parseHex(tweak)));
        engine.processBlock(digits, 0, digits.length, digits, 0);
        StringBuilder text = new StringBuilder();
        for (byte digit : digits) {
            text.append(Character.forDigit(digit, radix));
        }
        assertThat(text).hasToString(encrypted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-0417-0042", "C620231942", "1-ABC-234", "4242 4242 4242 4242", "87.02.10-000.86", "ab12CD34"
            })
    void whatIsEncryptedKeepsItsMarksAndIsDecryptedByTheKey(String text) {
        FormatPreserving ofOthers = new FormatPreserving(PiiKind.OTHER_ID, KEY, "set", "");
        String encrypted = ofOthers.encrypted(text);
        assertThat(encrypted).isNotEqualTo(text).hasSameSizeAs(text);
        assertThat(encrypted.replaceAll("\\w", "x")).isEqualTo(text.replaceAll("\\w", "x"));
        assertThat(ofOthers.decrypted(encrypted)).isEqualTo(text);
    }

    @Test
    void aTelephoneNumberKeepsItsCountryHoweverItIsWritten() {
        FormatPreserving phones = new FormatPreserving(PiiKind.PHONE, KEY, "set", "BE");
        String encrypted = phones.encrypted("+32475123456");
        assertThat(encrypted).matches("\\+32\\d{9}").isNotEqualTo("+32475123456");
        String national = encrypted.substring(3);
        assertThat(phones.encrypted("0475 12 34 56").replace(" ", "")).isEqualTo("0" + national);
        assertThat(phones.encrypted("0032 475/12.34.56")).matches("0032 \\d{3}/\\d\\d\\.\\d\\d\\.\\d\\d");
        assertThat(phones.encrypted("+32 (0)475 12 34 56").replaceAll("[ ()]", ""))
                .isEqualTo("+320" + national);
        assertThat(phones.encrypted("+33 6 39 98 12 34")).startsWith("+33 ");
    }

    @Test
    void anIbanKeepsItsCountry() {
        assertThat(new FormatPreserving(PiiKind.IBAN, KEY, "set", "").encrypted("BE68 5390 0754 7034"))
                .matches("BE\\d\\d \\d{4} \\d{4} \\d{4}");
    }

    @Test
    void anotherKindOrDataSetEncryptsOtherwise() {
        Set<String> encrypted = new HashSet<>();
        for (PiiKind kind : new PiiKind[] {PiiKind.CUSTOMER_ID, PiiKind.CONTRACT_ID}) {
            for (String scope : new String[] {"one", "two"}) {
                encrypted.add(new FormatPreserving(kind, KEY, scope, "").encrypted("4194012642"));
            }
        }
        assertThat(encrypted).hasSize(4);
    }

    @Test
    void noTwoDataHaveTheSameText() {
        FormatPreserving ids = new FormatPreserving(PiiKind.CUSTOMER_ID, KEY, "set", "");
        Set<String> encrypted = new HashSet<>();
        for (int number = 0; number < 20_000; number++) {
            encrypted.add(ids.encrypted(String.valueOf(1_000_000 + number)));
        }
        assertThat(encrypted).hasSize(20_000);
    }

    @Test
    void fewerThanAMillionPossibleDataAreRefusedAsNistSays() {
        FormatPreserving secrets = new FormatPreserving(PiiKind.SECRET, KEY, "set", "");
        assertThat(secrets.encrypted("745710")).matches("\\d{6}");
        for (String few : new String[] {"", "-", "12345", "abc", "1", "zéro"}) {
            assertThatThrownBy(() -> secrets.encrypted(few))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("secret")
                    .hasMessageNotContaining("12345");
        }
    }
}
