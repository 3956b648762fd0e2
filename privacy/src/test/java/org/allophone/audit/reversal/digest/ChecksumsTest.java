package org.allophone.audit.reversal.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Published values of checksums and of hashes that are no digests. */
class ChecksumsTest {
    private static final String FOX = "The quick brown fox jumps over the lazy dog";

    private static String of(Algorithm algorithm, String text) {
        byte[] message = ("??" + text + "?").getBytes(StandardCharsets.US_ASCII);
        byte[] digest = new byte[Math.max(8, algorithm.bytes())];
        algorithm.hash().digest(message, 2, text.length(), digest);
        return HexFormat.of().formatHex(digest, 0, algorithm.bytes());
    }

    @Test
    void theCheckValueOfCrc32IsThatOfItsCatalogue() {
        assertThat(of(Algorithm.CRC_32, "123456789")).isEqualTo("cbf43926");
    }

    @Test
    void adler32OfWikipediaIsKnown() {
        assertThat(of(Algorithm.ADLER_32, "Wikipedia")).isEqualTo("11e60398");
    }

    @Test
    void fnvHasTheValuesOfItsDraft() {
        assertThat(of(Algorithm.FNV_1_32, "foobar")).isEqualTo("31f0b262");
        assertThat(of(Algorithm.FNV_1A_32, "foobar")).isEqualTo("bf9cf968");
        assertThat(of(Algorithm.FNV_1_64, "foobar")).isEqualTo("340d8765a4dda9c2");
        assertThat(of(Algorithm.FNV_1A_64, "foobar")).isEqualTo("85944171f73967e8");
    }

    @Test
    void murmur3HasItsPublishedValues() {
        assertThat(of(Algorithm.MURMUR3_32, "")).isEqualTo("00000000");
        assertThat(of(Algorithm.MURMUR3_32, "test")).isEqualTo("ba6bd213");
        assertThat(of(Algorithm.MURMUR3_32, "Hello, world!")).isEqualTo("c0363e43");
        assertThat(of(Algorithm.MURMUR3_32, FOX)).isEqualTo("2e4ff723");
    }

    @Test
    void xxHashHasItsPublishedValues() {
        assertThat(of(Algorithm.XX_32, "")).isEqualTo("02cc5d05");
        assertThat(of(Algorithm.XX_32, "abc")).isEqualTo("32d153ff");
        assertThat(of(Algorithm.XX_32, "Nobody inspects the spammish repetition"))
                .isEqualTo("e2293b2f");
        assertThat(of(Algorithm.XX_64, "")).isEqualTo("ef46db3751d8e999");
        assertThat(of(Algorithm.XX_64, "abc")).isEqualTo("44bc2cf5ad770999");
        assertThat(of(Algorithm.XX_64, "Nobody inspects the spammish repetition"))
                .isEqualTo("fbcea83c8a378bf1");
    }

    @Test
    void javasHashCodeIsTheJdks() {
        assertThat(of(Algorithm.JAVA_HASH_CODE, FOX)).isEqualTo(HexFormat.of().toHexDigits(FOX.hashCode()));
    }
}
