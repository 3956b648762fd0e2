package org.allophone.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.scenario.Company;

/** Reads the text of an article, line by line: words, slots, choices by country, and rows for products. */
final class BodyParser {
    private static final Pattern EACH = Pattern.compile("\\{each ([a-z]+)\\} ?");
    private static final Pattern SLOT = Pattern.compile("\\{([^{}:|\\[\\]]+)(?::([a-z]+))?\\}");
    private static final Pattern CHOICE =
            Pattern.compile("\\[\\?(BE|FR) ([^\\[\\]|]*)(?:\\|\\?(BE|FR) ([^\\[\\]|]*))?\\]");
    private static final Pattern SPECIAL = Pattern.compile(CHOICE + "|" + SLOT + "|[{}\\[\\]]");
    private static final String BELGIUM = "BE";

    private final ArticleFile file;
    private final Subject subject;
    private final KnowledgeFaults faults;
    private int line;
    private boolean inRow;

    BodyParser(ArticleFile file, Subject subject, KnowledgeFaults faults) {
        this.file = file;
        this.subject = subject;
        this.faults = faults;
    }

    /** The pieces of a line, with its line break. */
    List<Piece> line(String text, int number) {
        line = number;
        TypedFigures.in(text).forEach(found -> fault("figure.typed", found));
        Matcher each = EACH.matcher(text);
        if (!each.lookingAt()) {
            return pieces(text + "\n");
        }
        Optional<Company.Family> family = family(each.group(1));
        if (family.isEmpty()) {
            fault("each.unknown", each.group(1), families());
            return List.of();
        }
        inRow = true;
        List<Piece> row = pieces(text.substring(each.end()) + "\n");
        inRow = false;
        return List.of(new Piece.Rows(family.get(), row));
    }

    /** The pieces of a text that is not a line of its own. */
    List<Piece> pieces(String text, int number) {
        line = number;
        return pieces(text);
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher special = SPECIAL.matcher(text);
        int from = 0;
        while (special.find()) {
            if (special.start() > from) {
                pieces.add(new Piece.Words(text.substring(from, special.start())));
            }
            from = special.end();
            if (special.group(1) != null) {
                pieces.add(byCountry(special));
            } else if (special.group(5) != null) {
                slot(special).ifPresent(pieces::add);
            } else {
                fault("bracket", special.group());
            }
        }
        if (from < text.length()) {
            pieces.add(new Piece.Words(text.substring(from)));
        }
        return pieces;
    }

    private Piece byCountry(Matcher choice) {
        List<Piece> first = pieces(choice.group(2));
        List<Piece> second = choice.group(4) == null ? List.of() : pieces(choice.group(4));
        if (choice.group(1).equals(choice.group(3))) {
            fault("country.twice", choice.group(1));
        }
        return choice.group(1).equals(BELGIUM)
                ? new Piece.ByCountry(first, second)
                : new Piece.ByCountry(second, first);
    }

    private Optional<Piece> slot(Matcher found) {
        Piece.Slot slot = new Piece.Slot(found.group(5), found.group(6) == null ? "" : found.group(6));
        if (!Slots.isKnown(slot, subject, inRow)) {
            fault("slot.unknown", found.group());
            return Optional.empty();
        }
        return Optional.of(slot);
    }

    private void fault(String key, Object... values) {
        faults.noteAt(file, line, key, values);
    }

    /** The family of a name: {@code tv}. */
    static Optional<Company.Family> family(String name) {
        return Arrays.stream(Company.Family.values())
                .filter(family -> label(family).equals(name))
                .findFirst();
    }

    /** The names of all families, for a fault. */
    static String families() {
        return String.join(
                ", ",
                Arrays.stream(Company.Family.values()).map(BodyParser::label).toList());
    }

    private static String label(Company.Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }
}
