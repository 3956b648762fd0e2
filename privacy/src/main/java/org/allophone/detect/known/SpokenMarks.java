package org.allophone.detect.known;

import java.util.Map;
import java.util.Set;
import org.allophone.detect.text.Token;

/** The signs of names and e-mail addresses as they are written and said: one word for both. */
final class SpokenMarks {
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("point", "."),
            Map.entry("dot", "."),
            Map.entry("punt", "."),
            Map.entry("arobase", "@"),
            Map.entry("arobaz", "@"),
            Map.entry("apenstaartje", "@"),
            Map.entry("at", "@"),
            Map.entry("tiret", "-"),
            Map.entry("streepje", "-"),
            Map.entry("dash", "-"),
            Map.entry("underscore", "_"));

    private static final Set<String> WRITTEN = Set.of(".", "@", "_");

    private SpokenMarks() {}

    /** What a token counts as; empty for a mark that does not count, such as a comma or the hyphen of a name. */
    static String of(Token token) {
        if (token.isMark()) {
            return WRITTEN.contains(token.text()) ? token.text() : "";
        }
        String said = SAID.getOrDefault(token.text(), token.text());
        return said.equals("-") ? "" : said;
    }
}
