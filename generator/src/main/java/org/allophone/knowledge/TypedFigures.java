package org.allophone.knowledge;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Figures that somebody typed into an article: they would stay as they are when the company's change. */
final class TypedFigures {
    /** What holds no typed figure: slots, choices of a country, and the number of a step. */
    private static final Pattern NOT_TYPED = Pattern.compile("\\{[^{}]*\\}|^\\s*[0-9]+\\. ");

    /** Digits, signs, and the words of numbers from two on. "Un" is an article too, and ordinals count nothing. */
    private static final Pattern FIGURE = Pattern.compile(
            "[0-9]+(?:[.,][0-9]+)?|[€%]|(?<![\\p{L}-])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze"
                    + "|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?|moitié"
                    + "|huitaine|dizaines?|douzaine|quinzaine|vingtaine|trentaine|centaines?|double|triple)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TypedFigures() {}

    /** The figures that are typed in a line. */
    static List<String> in(String line) {
        return FIGURE.matcher(NOT_TYPED.matcher(line).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
