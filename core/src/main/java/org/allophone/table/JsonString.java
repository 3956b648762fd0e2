package org.allophone.table;

/** Texts as JSON writes them (RFC 8259). Only characters that must be escaped are escaped. */
public final class JsonString {
    private JsonString() {}

    /** The text between quotation marks. Half of a surrogate pair, which UTF-8 cannot hold, is escaped too. */
    public static String quoted(String text) {
        return append(new StringBuilder(text.length() + 2), text).toString();
    }

    /** Appends the text between quotation marks; returns the same builder. */
    public static StringBuilder append(StringBuilder json, String text) {
        json.append('"');
        int clear = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && c != 0x7f && !Character.isSurrogate(c)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
                continue;
            }
            json.append(text, clear, i);
            clear = i + 1;
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else {
                json.append(String.format("\\u%04x", (int) c));
            }
        }
        return json.append(text, clear, text.length()).append('"');
    }
}
