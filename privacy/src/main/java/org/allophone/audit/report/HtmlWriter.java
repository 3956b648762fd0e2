package org.allophone.audit.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML of which every text and attribute is escaped. */
final class HtmlWriter {
    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    HtmlWriter begin(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Ends the innermost element. */
    HtmlWriter end() {
        String element = open.pop();
        html.append("</").append(element).append('>');
        if (!isInline(element)) {
            html.append('\n');
        }
        return this;
    }

    /** An element with nothing but a text. */
    HtmlWriter element(String element, String text, String... attributes) {
        return begin(element, attributes).text(text).end();
    }

    /** An element without content, such as {@code meta}, or {@code line}, which SVG does not end without the slash. */
    HtmlWriter empty(String element, String... attributes) {
        tag(element, attributes);
        html.insert(html.length() - 1, '/').append('\n');
        return this;
    }

    HtmlWriter text(String text) {
        html.append(HarmlessText.inHtml(text));
        return this;
    }

    /** The content of {@code style}, our own, which HTML does not unescape. */
    HtmlWriter style(String css) {
        html.append("<style>").append(css).append("</style>\n");
        return this;
    }

    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open + " are open");
        }
        return html.toString();
    }

    private void tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(HarmlessText.inHtml(attributes[i + 1]))
                    .append('"');
        }
        html.append('>');
    }

    private static boolean isInline(String element) {
        return element.equals("span") || element.equals("code") || element.equals("strong");
    }
}
