package org.allophone.mask;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.allophone.wording.Refusal;

class SecretFuzzTest {

    /** Whatever the text: a secret or a refusal, and nothing else. */
    @FuzzTest(maxDuration = "1m")
    void anyTextIsASecretOrIsRefused(FuzzedDataProvider data) {
        try {
            Secret.parse(data.consumeRemainingAsString());
        } catch (Refusal refused) {
            // what it is for
        }
    }
}
