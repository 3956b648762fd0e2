package org.allophone.audit.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that others gave, made harmless for whatever shows them. */
final class HarmlessText {
    /** Control characters, Unicode's Bidi_Control, characters without width and the separators of lines, except the ends of lines and tabs. */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]");

    private HarmlessText() {}

    /** A JSON text whose hidden characters are escapes; they can only stand inside its texts. */
    static String inJson(String json) {
        return HIDDEN.matcher(json).replaceAll(match -> Matcher.quoteReplacement(escape(match.group())));
    }

    /** A text for HTML, also inside an attribute; hidden characters are shown by their number. */
    static String inHtml(String text) {
        return HIDDEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(escape(match.group())))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String escape(String character) {
        return String.format("\\u%04x", (int) character.charAt(0));
    }
}
