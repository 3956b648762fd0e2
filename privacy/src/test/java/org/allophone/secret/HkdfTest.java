package org.allophone.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The test cases of RFC 5869, appendix A, and the framing of uses. */
class HkdfTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void keysOfShortInputsAreThoseOfCase1() {
        byte[] prk = Hkdf.extract(HEX.parseHex("000102030405060708090a0b0c"), filled(22, 0x0b));
        assertThat(HEX.formatHex(prk)).isEqualTo("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        assertThat(HEX.formatHex(Hkdf.expand(prk, HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"), 42)))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    }

    @Test
    void keysOfInputsLongerThanADigestAreThoseOfCase2() {
        byte[] prk = Hkdf.extract(range(0x60, 0xaf), range(0x00, 0x4f));
        assertThat(HEX.formatHex(Hkdf.expand(prk, range(0xb0, 0xff), 82)))
                .isEqualTo("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                        + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                        + "cc30c58179ec3e87c14c01d5c1f3434f1d87");
    }

    @Test
    void keysWithoutSaltOrInfoAreThoseOfCase3() {
        byte[] prk = Hkdf.extract(new byte[0], filled(22, 0x0b));
        assertThat(HEX.formatHex(prk)).isEqualTo("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");
        assertThat(HEX.formatHex(Hkdf.expand(prk, new byte[0], 42)))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }

    @Test
    void usesThatReadTheSameInARowGiveDifferentKeys() {
        byte[] secret = filled(32, 7);
        assertThat(Hkdf.derive(secret, "s", "ab", "c")).isNotEqualTo(Hkdf.derive(secret, "s", "a", "bc"));
        assertThat(Hkdf.derive(secret, "s", "abc")).isNotEqualTo(Hkdf.derive(secret, "s", "ab", "c"));
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] range(int first, int last) {
        byte[] bytes = new byte[last - first + 1];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }
}
