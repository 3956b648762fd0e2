package org.allophone.detect.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.text.Characters;
import org.allophone.detect.text.ResourceLines;

/** A list whose lines have a role before a colon, and behind it the expressions that play it, with commas between. */
public final class Roles {
    private final Map<String, List<String>> expressions = new HashMap<>();
    private final Set<String> marks;

    /** @param marks marks that count as words in the flow that is searched */
    public Roles(String list, Set<String> marks) {
        this.marks = marks;
        for (String line : ResourceLines.of(list)) {
            int colon = line.indexOf(':');
            expressions
                    .computeIfAbsent(line.substring(0, colon), role -> new ArrayList<>())
                    .addAll(List.of(line.substring(colon + 1).split(",")));
        }
    }

    /** The expressions of a role. */
    public Phrases phrases(String role) {
        return new Phrases(of(role), marks);
    }

    /** The words of a role all of whose expressions are one word. */
    public List<String> words(String role) {
        return of(role).stream().map(word -> Characters.plain(word.strip())).toList();
    }

    private List<String> of(String role) {
        List<String> found = expressions.get(role);
        if (found == null) {
            throw new IllegalArgumentException("no role " + role);
        }
        return found;
    }
}
