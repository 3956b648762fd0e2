package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonTextsTest {

    @Test
    void eachTextAndNumberHasItsPathAndItsKind() throws IOException {
        String json = "[{\"text\":\"a\\n\\\"b\\\"\",\"at\":[1,2.50],\"no\":null,\"yes\":true},{\"text\":\"é\"}]";
        assertThat(JsonTexts.of("turns", json))
                .containsExactly(
                        new JsonTexts.Leaf("turns[0].text", "turns[].text", "a\n\"b\""),
                        new JsonTexts.Leaf("turns[0].at[0]", "turns[].at[]", "1"),
                        new JsonTexts.Leaf("turns[0].at[1]", "turns[].at[]", "2.50"),
                        new JsonTexts.Leaf("turns[1].text", "turns[].text", "é"));
    }

    @Test
    void aDeepValueIsReadAsFarAsATableMayHoldIt() throws IOException {
        int deep = Limits.DEEPEST;
        String json = "[".repeat(deep) + "\"x\"" + "]".repeat(deep);
        assertThat(JsonTexts.of("v", json)).extracting(JsonTexts.Leaf::text).containsExactly("x");
    }
}
