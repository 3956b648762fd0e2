package org.allophone.quality.agreement;

import java.util.List;
import java.util.regex.Pattern;
import org.allophone.quality.said.Said;
import org.allophone.quality.said.Unit;
import org.allophone.quality.said.Value;
import org.allophone.quality.said.Value.DayFromCall;
import org.allophone.quality.said.Value.Quantity;

/**
 * What the words around a value say of it.
 *
 * @param end whether it is the end of a reference
 * @param elapsed whether it is a time that has gone by: "ça dure depuis six jours"
 * @param waited whether it is how long the caller waited: "j’ai compté deux minutes"
 * @param afterPastDay whether it follows a day before the call: "hier, vers dix heures"
 */
record Around(End end, boolean elapsed, boolean waited, boolean afterPastDay) {
    /** Which reference a value is the end of. */
    enum End {
        OF_NONE,
        /** "Le compte finit par quarante-quatre". */
        OF_ANY,
        /** "Quarante-quatre pour finir", which reads back what was just said. */
        OF_THE_LAST
    }

    /** What stands in an expression for the value that is looked at, and for any other value. */
    private static final String VALUE = "VALUE";

    private static final String OTHER = "OTHER";

    private static final Pattern READ_BACK =
            Pattern.compile(VALUE + "[\\s\\u00a0,]+(?:à la fin|pour (?:finir|terminer))\\b");

    /** "Mon ancien numéro, dix à la fin" reads nothing back. */
    private static final Pattern NAMED = Pattern.compile("\\bnuméro[\\s\\u00a0,]+" + VALUE);

    private static final List<Pattern> ENDS =
            patterns("(finit|finissent|termine|terminent) par VALUE", "(finit|termine) bien par VALUE");
    private static final List<Pattern> ELAPSED = patterns("(depuis|voilà) VALUE", "(ça|cela) fait VALUE");
    private static final List<Pattern> WAITED = patterns(
            "(compté|patienté|tenu|attendu) VALUE",
            "fait VALUE que",
            "fait bien VALUE que",
            "VALUE à écouter",
            "attendre VALUE au");
    private static final List<Pattern> AFTER_A_DAY = patterns("OTHER (vers|à) VALUE", "OTHER VALUE");

    /** A day and its hour are at most so many characters apart: ", vers ". */
    private static final int LONGEST_LINK = 8;

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Expression::pattern).toList();
    }

    /**
     * What is said around one of the values of a turn.
     *
     * @param all the values of the turn, in order
     */
    static Around of(String text, List<Said> all, Said one) {
        String marked = marked(text, all, one);
        int place = all.indexOf(one);
        Said before = place == 0 ? null : all.get(place - 1);
        boolean pastDay = before != null
                && before.value() instanceof DayFromCall day
                && day.days() < 0
                && one.start() - before.end() <= LONGEST_LINK;
        boolean days = isOf(Unit.DAYS, one);
        return new Around(
                one.value().kind() == Value.Kind.REFERENCE ? end(marked) : End.OF_NONE,
                days && holds(ELAPSED, marked),
                isOf(Unit.MINUTES, one) && holds(WAITED, marked),
                pastDay && holds(AFTER_A_DAY, marked));
    }

    private static boolean isOf(Unit unit, Said said) {
        return said.value() instanceof Quantity quantity && quantity.unit() == unit;
    }

    private static End end(String marked) {
        boolean readBack = READ_BACK.matcher(marked).find();
        if (readBack && !NAMED.matcher(marked).find()) {
            return End.OF_THE_LAST;
        }
        return readBack || holds(ENDS, marked) ? End.OF_ANY : End.OF_NONE;
    }

    /** Whether a value stands in one of some expressions. */
    static boolean holds(List<Pattern> patterns, String marked) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(marked).find());
    }

    /** A text with a word in capitals in the place of each value; all else is in lower case. */
    static String marked(String text, List<Said> all, Said looked) {
        String plain = Expression.plain(text);
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (Said one : all) {
            marked.append(plain, from, one.start()).append(one.start() == looked.start() ? VALUE : OTHER);
            from = one.end();
        }
        return marked.append(plain.substring(from)).toString();
    }
}
