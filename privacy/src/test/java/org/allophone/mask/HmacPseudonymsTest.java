package org.allophone.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import org.allophone.fixture.TestSecret;
import org.allophone.pii.PiiKind;
import org.allophone.table.CellBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the JDK's own Mac. */
class HmacPseudonymsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 31, 32, 63, 64})
    void aDigestIsTheJdksOwn(int keyLength) {
        Random random = new Random(keyLength);
        byte[] key = new byte[Math.max(1, keyLength)];
        random.nextBytes(key);
        HmacSha256 ours = new HmacSha256(key);
        Mac theirs = Hkdf.hmac(key);
        for (int length = 0; length < 200; length++) {
            byte[] datum = new byte[length];
            random.nextBytes(datum);
            byte[] digest = new byte[32];
            ours.digest(datum, length, digest);
            assertThat(digest).isEqualTo(theirs.doFinal(datum));
        }
    }

    @Test
    void aKeyLongerThanABlockIsRefused() {
        assertThatThrownBy(() -> new HmacSha256(new byte[65])).hasMessageContaining("65 bytes");
    }

    @Test
    void manyThreadsAtOnceGiveEachDatumItsOwnPseudonym() throws Exception {
        Secret secret = Secret.parse(TestSecret.TEXT);
        HmacPseudonyms pseudonyms = HmacPseudonyms.of(secret, "set", PiiKind.PHONE);
        byte[] key = secret.derive("pseudonym", "set", "phone");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<?> done : IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(() -> check(pseudonyms, key, new Random(thread))))
                    .toList()) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void check(HmacPseudonyms pseudonyms, byte[] key, Random random) {
        Mac mac = Hkdf.hmac(key);
        for (int i = 0; i < 100_000; i++) {
            String number = "+324" + (random.nextInt(4) == 0 ? random.nextInt(1_000_000) : random.nextInt(3_000));
            String pseudonym = CellBytes.textOf(out -> pseudonyms.write(clear -> clear.text(number), out));
            String expected = HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.UTF_8)));
            if (!pseudonym.equals(expected)) {
                throw new AssertionError(number + " has " + pseudonym + ", not " + expected);
            }
        }
    }

    @Test
    void aLongDatumAndAnEmptyOneHaveTheirPseudonymToo() {
        Secret secret = Secret.parse(TestSecret.TEXT);
        HmacPseudonyms pseudonyms = HmacPseudonyms.of(secret, "set", PiiKind.PHONE);
        Mac mac = Hkdf.hmac(secret.derive("pseudonym", "set", "phone"));
        for (int length : new int[] {0, 7, 8, 9, 15, 16, 17, 40, 0, 16, 9, 8}) {
            String datum = "7".repeat(length);
            assertThat(CellBytes.textOf(out -> pseudonyms.write(clear -> clear.text(datum), out)))
                    .isEqualTo(HexFormat.of().formatHex(mac.doFinal(datum.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
