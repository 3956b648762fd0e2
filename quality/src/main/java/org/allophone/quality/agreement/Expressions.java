package org.allophone.quality.agreement;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.resource.ListFile;

/** A list of expressions beside this class: one in each line, a bar, and the reason why it stands there. */
final class Expressions {
    private final List<Pattern> patterns;

    /** @param resource the name of the list */
    Expressions(String resource) {
        this.patterns = lines(resource).stream()
                .map(line -> Expression.pattern(line.split(" \\| ", 2)[0]))
                .toList();
    }

    /** The lines of a list beside this class, without comments. */
    static List<String> lines(String resource) {
        return ListFile.entries(Expressions.class, resource);
    }

    /** Whether a text has one of them. */
    boolean in(String text) {
        String plain = Expression.plain(text);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
    }

    /** Whether a part of a text lies in one of them. */
    boolean hold(String text, int start, int end) {
        String plain = Expression.plain(text);
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                if (matcher.start() <= start && matcher.end() >= end) {
                    return true;
                }
            }
        }
        return false;
    }
}
