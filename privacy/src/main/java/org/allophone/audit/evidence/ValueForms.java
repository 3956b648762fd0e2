package org.allophone.audit.evidence;

import java.util.regex.Pattern;

/** The forms of single values. */
final class ValueForms {
    private static final Pattern HEXADECIMAL = Pattern.compile("(?i)[0-9a-f]{8,}");
    private static final Pattern GROUPED = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private ValueForms() {}

    /** Whether a text is a token, an instant or a length of time and holds nothing else. */
    static boolean isOf(ColumnKind kind, String text) {
        return switch (kind) {
            case TOKEN -> isToken(text);
            case TIME -> Times.instant(text) != Times.UNKNOWN || Times.epoch(text) != Times.UNKNOWN;
            case DURATION -> Times.length(text) != Times.UNKNOWN;
            default -> false;
        };
    }

    static boolean isToken(String text) {
        return (HEXADECIMAL.matcher(text).matches() && !DIGITS.matcher(text).matches())
                || GROUPED.matcher(text).matches()
                || (ENCODED.matcher(text).matches() && isMixed(text));
    }

    /** Digits and letters in disorder, so that a word or {@code call-2025-000001} is no token. */
    private static boolean isMixed(String text) {
        int changes = 0;
        for (int i = 1; i < text.length(); i++) {
            changes += Character.getType(text.charAt(i)) == Character.getType(text.charAt(i - 1)) ? 0 : 1;
        }
        return changes * 3 >= text.length();
    }
}
