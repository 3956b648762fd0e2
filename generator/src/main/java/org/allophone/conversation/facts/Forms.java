package org.allophone.conversation.facts;

import java.util.Set;

/** The forms in which values can be said. */
public final class Forms {
    public static final Set<String> AMOUNT = Set.of("bare", "about", "short");
    public static final Set<String> DAY = Set.of("full", "month", "weekday", "ago", "short");
    public static final Set<String> CLOCK = Set.of("short");
    public static final Set<String> COUNT = Set.of("f", "times");
    public static final Set<String> SPAN = Set.of();
    public static final Set<String> CODE = Set.of("spell", "half", "end", "part1", "part2", "slip", "wrong", "short");
    public static final Set<String> PERSON = Set.of("first", "last", "title", "spell");

    private Forms() {}
}
