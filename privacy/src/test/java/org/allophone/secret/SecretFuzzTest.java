package org.allophone.secret;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.allophone.wording.Refusal;

class SecretFuzzTest {

    /**
     * Whatever the text: a secret or a refusal, and nothing else. That no other exception comes is the whole claim: users would be told
     * that the program is at fault, and the JDK's own exceptions quote the text that they could not read, which may be the secret.
     */
    @FuzzTest(maxDuration = "1m")
    void anyTextIsASecretOrIsRefused(FuzzedDataProvider data) {
        try {
            Secret.parse(data.consumeRemainingAsString());
        } catch (Refusal refused) {
            // A refusal is one of the two right outcomes.
        }
    }

    /** Whatever the text of a {@code .env} or a key file: as above. */
    @FuzzTest(maxDuration = "1m")
    void anyDotenvHasASecretOrNoneOrIsRefused(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        try {
            SecretText.inDotenv(text, ".env").ifPresent(value -> Secret.parse(value, ".env"));
            Secret.parse(SecretText.inKeyFile(text, "k.key"), "k.key");
        } catch (Refusal refused) {
            // A refusal is one of the two right outcomes.
        }
    }
}
