package org.allophone.quality.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts, days, times, durations, counts and references that a French text says in words or numerals.
 *
 * <pre>{@code
 * FrenchReader.read("Il reste nonante-cinq euros cinquante pour le quatorze janvier.")   // 95.50; 14 january
 * }</pre>
 *
 * <p>Numbers are those of Belgium, of France and of Switzerland: septante and soixante-dix. A number below ten is read only where it has a
 * unit or stands in a row of digits, since "deux" and "trois" are in every second sentence. "Une minute" and "un jour" have an article, not
 * a number. What a mask has put in the place of a datum, {@code [TELEPHONE_1]}, says nothing.
 */
public final class FrenchReader {
    /** The first that finds something at a place is right. */
    private static final List<BiFunction<Tokens, Integer, @Nullable Found>> READERS =
            List.of(AmountReader::at, ClockReader::at, QuantityReader::at, DateReader::at, CharacterReader::at);

    private FrenchReader() {}

    /** All that a text says, in order. */
    public static List<Said> read(String text) {
        Tokens tokens = new Tokens(text);
        List<Said> all = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found found = at(tokens, at);
            if (found == null) {
                at++;
            } else {
                all.add(new Said(
                        tokens.get(at).start(), tokens.get(found.end() - 1).end(), found.readings()));
                at = found.end();
            }
        }
        return List.copyOf(all);
    }

    private static @Nullable Found at(Tokens tokens, int at) {
        return READERS.stream()
                .map(reader -> reader.apply(tokens, at))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
