package org.allophone.quality.said;

import java.util.Set;
import org.allophone.quality.said.Value.Count;
import org.allophone.quality.said.Value.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads a number of a unit, and how often something happened: "cinq jours ouvrables", "une quinzaine de jours", "quatre fois". */
final class QuantityReader {
    /** What may stand between a number and its unit. */
    private static final Set<String> BETWEEN = Set.of(
            "petits",
            "petites",
            "bons",
            "bonnes",
            "derniers",
            "dernières",
            "premiers",
            "premières",
            "longs",
            "longues",
            "gros",
            "grosses",
            "pleins",
            "pleines",
            "prochains",
            "prochaines",
            "autres");

    private static final int LONGEST_YEARS = 150;

    /** What makes days working days. */
    private static final Set<String> WORKING = Set.of("ouvrables", "ouvrable", "ouvrés", "ouvré");

    private QuantityReader() {}

    /** The quantity that starts at a place; null if none does. */
    static @Nullable Found at(Tokens tokens, int at) {
        Integer round = AmountReader.round(tokens.word(at));
        if (round != null) {
            Unit unit = tokens.match(at + 1, "de") ? Unit.of(tokens.word(at + 2)) : null;
            return unit == null ? null : withUnit(tokens, at, round, at + 2, true);
        }
        if (tokens.match(at, "demi", "heure")) {
            return new Found(at + 2, new Quantity(30, Unit.MINUTES, true));
        }
        if (tokens.match(at, "quart", "d", "heure")) {
            return new Found(at + 3, new Quantity(15, Unit.MINUTES, true));
        }
        if (tokens.match(at, "trois", "quarts", "d", "heure")) {
            return new Found(at + 4, new Quantity(45, Unit.MINUTES, true));
        }
        Cardinal number = Cardinal.at(tokens, at);
        if (number == null || number.value() > 1_000_000 || !tokens.follows(number.end())) {
            return null;
        }
        int next = BETWEEN.contains(tokens.word(number.end())) ? number.end() + 1 : number.end();
        if (tokens.word(next).equals("fois")) {
            return number.value() < 2 ? null : new Found(next + 1, new Count(number.value()));
        }
        if (tokens.match(next, "pour", "cent")) {
            return new Found(next + 2, new Quantity((int) number.value(), Unit.PERCENT, false));
        }
        // "Une minute" is an article and a noun; "un giga" is a number and its unit.
        Unit unit = Unit.of(tokens.word(next));
        // Ans is a town, and 4430 its postcode.
        if (unit == Unit.YEARS && number.value() > LONGEST_YEARS) {
            return null;
        }
        // "Un jour" is an article and a noun, "un jour ouvrable" a delay.
        boolean articleOnly = unit != null
                && unit.isTime()
                && number.article()
                && !(unit == Unit.DAYS && WORKING.contains(tokens.word(next + 1)));
        if (unit == null || !tokens.follows(next) || articleOnly) {
            return null;
        }
        return withUnit(tokens, at, (int) number.value(), next, false);
    }

    private static @Nullable Found withUnit(Tokens tokens, int at, int number, int unitAt, boolean rough) {
        Unit unit = Unit.of(tokens.word(unitAt));
        if (unit == null) {
            return null;
        }
        int end = unitAt + 1;
        boolean roughly = rough || Roughness.around(tokens, at, end);
        String next = tokens.follows(end) ? tokens.word(end) : "";
        if (unit == Unit.DAYS && WORKING.contains(next)) {
            return new Found(end + 1, new Quantity(number, Unit.WORKDAYS, roughly));
        }
        if (unit == Unit.MEGABITS && tokens.match(end, "par", "seconde")) {
            return new Found(end + 2, new Quantity(number, unit, roughly));
        }
        return new Found(end, new Quantity(number, unit, roughly));
    }
}
