package org.allophone.detect.number;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.detect.text.Characters;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.ResourceLines;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.pii.PiiKind;

/** Finds passwords with words in them: what stands behind "mot de passe, c'est", in quotes, written together, or up to a number. */
public final class SecretFinder implements Finder {
    /** Words between the cue and the secret. */
    private static final Set<String> BETWEEN = Set.of(
            "c",
            "est",
            "etait",
            "sera",
            "is",
            "was",
            "le",
            "la",
            "de",
            "du",
            "alors",
            "donc",
            "euh",
            "voila",
            "mon",
            "votre",
            "actuel",
            "nouveau",
            "secret",
            "provisoire",
            "the",
            "my",
            "mijn",
            "het",
            "s",
            "wifi",
            "wi",
            "fi",
            "box",
            "compte",
            "session",
            "messagerie",
            "client",
            "van",
            "for",
            "of");

    /** One of these says that the secret follows. */
    private static final Set<String> SAYS = Set.of("est", "etait", "sera", "is", "was", "s", ":", "=");

    private static final Set<String> QUOTES = Set.of("«", "\"", "“", "”", "„", "»");
    private static final Set<String> ORDINARY = Stream.of("ordinary-words.txt", "common-words-fr.txt")
            .flatMap(list -> ResourceLines.words(list).stream())
            .map(Characters::plain)
            .collect(Collectors.toUnmodifiableSet());

    /** How a secret is written. */
    private static final Set<String> STYLES = Set.of(
            "minuscule", "minuscules", "majuscule", "majuscules", "attache", "colle", "lowercase", "kleine", "accent");

    private static final int MOST_BETWEEN = 10;
    private static final int MOST_WORDS = 5;
    private static final int LEAST_LETTERS = 4;
    private static final double SCORE = 0.8;

    @Override
    public void find(Said said, Findings findings) {
        for (int place = 0; place < said.size(); place++) {
            Optional<Integer> behind = Cues.endOf(said, place, PiiKind.SECRET);
            if (behind.isPresent()) {
                int start = start(said, behind.get());
                int end = start < 0 ? -1 : end(said, start);
                if (end > start) {
                    findings.add(start, end, PiiKind.SECRET, SCORE, "cue");
                }
            }
        }
    }

    /** Where the secret begins; -1 if nothing says that it follows. */
    private static int start(Said said, int from) {
        boolean says = false;
        int turn = said.token(from - 1).turn();
        for (int at = from; at < Math.min(said.end(turn), from + MOST_BETWEEN); at++) {
            Token token = said.token(at);
            boolean word = token.isWord() && BETWEEN.contains(token.text());
            boolean quote = QUOTES.contains(token.text());
            if (quote || !(word || token.isMark())) {
                return says ? at : -1;
            }
            if (token.is(".") || token.is("?")) {
                return -1;
            }
            says |= SAYS.contains(token.text());
        }
        return -1;
    }

    /** Where it ends; -1 if it does not look like a secret. */
    private static int end(Said said, int start) {
        int turn = said.token(start).turn();
        int last = said.end(turn);
        if (QUOTES.contains(said.token(start).text())) {
            for (int at = start + 1; at < Math.min(last, start + 2 * MOST_WORDS); at++) {
                if (QUOTES.contains(said.token(at).text())) {
                    return at + 1;
                }
            }
            return -1;
        }
        int together = start + 1;
        boolean mixed = false;
        while (together < last && said.token(together - 1).touches(said.token(together))) {
            Token next = said.token(together);
            boolean stop = next.is(".") || next.is(",") || next.is(";") || next.is("’") || next.is("'") || next.is("-");
            if (stop) {
                break;
            }
            mixed = true;
            together++;
        }
        int length = said.token(together - 1).end() - said.token(start).start();
        if (mixed && length >= LEAST_LETTERS) {
            return together;
        }
        if (isLoneWord(said, start, last)) {
            return start + 1;
        }
        for (int at = start; at < Math.min(last, start + MOST_WORDS); at++) {
            Token token = said.token(at);
            if (token.isMark() && !token.is("-") && !token.is(",")) {
                return -1;
            }
            if (isNumber(token)) {
                return endOfNumber(said, at, last);
            }
        }
        return -1;
    }

    /** Whether one word that is no ordinary one follows "c'est" and nothing else, or how it is written: "chaton en minuscules". */
    private static boolean isLoneWord(Said said, int start, int last) {
        Token word = said.token(start);
        boolean announced = said.at(start - 1).is(":")
                || (said.at(start - 1).is("est") && said.at(start - 3).is("c"));
        if (!announced || !word.isWord() || word.text().length() < LEAST_LETTERS || ORDINARY.contains(word.text())) {
            return false;
        }
        Token next = said.at(start + 1);
        boolean ends = start + 1 >= last || next.is(".") || next.is(",") || next.is("!");
        boolean styled = STYLES.contains(next.text())
                || (start + 2 < last && STYLES.contains(said.token(start + 2).text()));
        return ends || styled;
    }

    private static int endOfNumber(Said said, int from, int last) {
        int end = from + 1;
        for (int at = end; at < last; at++) {
            Token token = said.token(at);
            if (isNumber(token)) {
                end = at + 1;
            } else if (!token.is("-")) {
                break;
            }
        }
        return end;
    }

    private static boolean isNumber(Token token) {
        return NumberWords.isNumber(token) && !token.is("un") && !token.is("une");
    }
}
