package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTextsTest {

    @Test
    void eachTextAndNumberHasItsPathAndItsKind() throws IOException {
        String json = "[{\"text\":\"a\\n\\\"b\\\"\",\"at\":[1,2.50],\"no\":null,\"yes\":true},{\"text\":\"é\"}]";
        assertThat(JsonTexts.of("turns", json))
                .extracting(leaf -> leaf.path() + " " + leaf.kind() + " " + leaf.text())
                .containsExactly(
                        "turns[0].text turns[].text a\n\"b\"",
                        "turns[0].at[0] turns[].at[] 1",
                        "turns[0].at[1] turns[].at[] 2.50",
                        "turns[1].text turns[].text é");
    }

    @Test
    void otherTextsStandInTheirPlaceAndTheRestStaysAsItIs() throws IOException {
        String json = "[ {\"text\" : \"a\\u00e9\" ,\"at\":[1, 2.50 ],\"no\":null},{\"text\":\"é\"}]";
        List<JsonTexts.Leaf> leaves = JsonTexts.of("turns", json);
        assertThat(JsonTexts.replaced(json, leaves, Collections.nCopies(4, null)))
                .isEqualTo(json);
        assertThat(JsonTexts.replaced(json, leaves, Arrays.asList("x\"", "7", "[N]", null)))
                .isEqualTo("[ {\"text\" : \"x\\\"\" ,\"at\":[7, \"[N]\" ],\"no\":null},{\"text\":\"é\"}]");
    }

    @Test
    void aDeepValueIsReadAsFarAsATableMayHoldIt() throws IOException {
        int deep = Limits.DEEPEST;
        String json = "[".repeat(deep) + "\"x\"" + "]".repeat(deep);
        assertThat(JsonTexts.of("v", json)).extracting(JsonTexts.Leaf::text).containsExactly("x");
    }
}
