package org.allophone.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the JDK's own Mac. */
class HmacSha256Test {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 31, 32, 63, 64})
    void aDigestIsTheJdksOwn(int keyLength) throws GeneralSecurityException {
        Random random = new Random(keyLength);
        byte[] key = new byte[Math.max(1, keyLength)];
        random.nextBytes(key);
        HmacSha256 ours = new HmacSha256(key);
        Mac theirs = jdkMac(key);
        for (int length = 0; length < 200; length++) {
            byte[] datum = new byte[length];
            random.nextBytes(datum);
            byte[] between = new byte[length + 5];
            System.arraycopy(datum, 0, between, 3, length);
            byte[] digest = new byte[32];
            ours.digest(between, 3, length, digest);
            assertThat(digest).isEqualTo(theirs.doFinal(datum));
        }
    }

    @Test
    void aKeyLongerThanABlockIsRefused() {
        assertThatThrownBy(() -> new HmacSha256(new byte[65])).hasMessageContaining("65 bytes");
    }

    private static Mac jdkMac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }
}
