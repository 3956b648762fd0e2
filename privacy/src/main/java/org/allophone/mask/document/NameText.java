package org.allophone.mask.document;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.fiction.Gender;
import org.allophone.mask.surrogate.SaidSurrogates;
import org.jspecify.annotations.Nullable;

/**
 * A name as it was found in a text, taken apart.
 *
 * @param name without its title: {@code Dupont} of {@code monsieur Dupont}
 * @param words its words, in small letters and without accents, but for particles such as {@code de}; {@code Jean-Pierre} is one word, and so
 *     is a name that is spelled
 * @param title whether the title before it is a man's or a woman's; null if there is none
 */
record NameText(String name, Set<String> words, @Nullable Gender title) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’-]+");
    private static final Pattern IN_WORDS = Pattern.compile("['’-]+");
    private static final Set<String> MEN = Set.of("monsieur", "messieurs", "mr", "m", "meneer", "dhr", "mister");
    private static final Set<String> WOMEN =
            Set.of("madame", "mademoiselle", "mesdames", "mme", "mlle", "mevrouw", "mw", "mrs", "ms", "miss");
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "la", "le", "van", "den", "der", "von", "ter", "ten", "da", "di", "el", "al", "ben");

    /** Takes a name apart. */
    static NameText of(String found) {
        List<String> all = split(found);
        if (all.stream().filter(word -> word.length() == 1).count() > 1) {
            String letters = String.join(
                    "", all.stream().filter(word -> word.length() == 1).toList());
            return new NameText(found.strip(), Set.of(letters), null);
        }
        Gender title = all.size() < 2
                ? null
                : MEN.contains(all.get(0)) ? Gender.MALE : WOMEN.contains(all.get(0)) ? Gender.FEMALE : null;
        Set<String> words = new LinkedHashSet<>(title == null ? all : all.subList(1, all.size()));
        if (!PARTICLES.containsAll(words)) {
            words.removeAll(PARTICLES);
        }
        String name = title == null ? found.strip() : SaidSurrogates.withoutTitle(found.strip());
        return new NameText(name, Set.copyOf(words), title);
    }

    private static List<String> split(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .map(word -> IN_WORDS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether it is a first and a family name, and not one of them. */
    boolean isWhole() {
        return words.size() > 1;
    }
}
