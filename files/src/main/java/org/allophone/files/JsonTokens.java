package org.allophone.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** How Jackson reads JSON that others wrote. */
final class JsonTokens {
    /** Jackson does not cache names, because a file with new names on each line would fill the memory. */
    static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST + 1)
                    .maxNameLength(Limits.LONGEST_ROW)
                    .maxStringLength(Limits.LONGEST_ROW)
                    .maxNumberLength(Limits.LONGEST_NUMBER)
                    .build())
            .build();

    private JsonTokens() {}

    /** Where the value of the current token ends in the text that is read; the value was read. */
    static int endOfValue(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        return token.isNumeric() || token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                ? (int) parser.currentTokenLocation().getCharOffset() + parser.getTextLength()
                : (int) parser.currentLocation().getCharOffset();
    }
}
