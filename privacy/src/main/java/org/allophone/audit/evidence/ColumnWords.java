package org.allophone.audit.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/** What words in the name of a column tell about it. */
final class ColumnWords {
    private static final ResourceBundle LISTS =
            ResourceBundle.getBundle("org.allophone.audit.evidence.column-words", Locale.ROOT);

    private final Map<String, Set<String>> wordsByMeaning = new HashMap<>();

    boolean isPerson(String name) {
        return has("person", name);
    }

    boolean isAgent(String name) {
        return has("agent", name);
    }

    boolean isDuration(String name) {
        return has("duration", name);
    }

    boolean isTime(String name) {
        return has("time", name);
    }

    boolean isIdentifier(String name) {
        return has("identifier", name);
    }

    /** Whether it seems to tell what somebody near a caller knows of a call. */
    boolean isWitnessed(String name) {
        return has("witnessed", name);
    }

    /** Whether it seems to tell something about a person that others should not learn. */
    boolean isSensitive(String name) {
        return has("sensitive", name);
    }

    private boolean has(String meaning, String name) {
        Set<String> listed = wordsByMeaning.computeIfAbsent(
                meaning, unread -> Set.of(LISTS.getString(meaning).split(" ")));
        return words(name).stream().anyMatch(listed::contains);
    }

    /** The words of {@code callerId}, {@code caller_id} or {@code CALLER-ID2}, in lower case. */
    private static List<String> words(String name) {
        String apart = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(List.of(apart.split("[^\\p{L}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
