package org.allophone.bench.french;

/**
 * What LanguageTool holds against a text.
 *
 * @param rule LanguageTool's name of the rule: {@code ACCORD_GENRE[3]} is the third of its group
 * @param about what the rule is about, in LanguageTool's French
 * @param start the first character that is wrong
 * @param end the one after the last
 * @param advice what it would write instead, or what it says is wrong
 */
record Finding(String rule, String about, int start, int end, String advice) {

    /** The text with the wrong part marked, and the advice. */
    String shownIn(String text) {
        return text.substring(0, start) + "⟨" + text.substring(start, end) + "⟩" + text.substring(end) + "  → "
                + advice;
    }
}
