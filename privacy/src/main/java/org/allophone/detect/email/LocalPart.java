package org.allophone.detect.email;

import java.util.Set;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;

/** Walks over what people say before "@": names, letters, digits, "point", "tiret". */
final class LocalPart {
    private static final int MOST_WORDS = 40;
    /** So many names may stand side by side: "jean dupont en un mot", */
    private static final int MOST_NAMES = 3;
    /** or before the first "point". */
    private static final int MOST_NAMES_IN_FRONT = 2;

    /** Whatever stands so near to a "point" before it belongs to the address: a recogniser did not know the name. */
    private static final int NEAR_JOIN = 4;

    /** What does not stand between "point" and the next name, however it was misheard. */
    private static final Set<String> NEVER_INSIDE = Set.of(
            "c", "est", "mail", "email", "adresse", "oui", "non", "alors", "voila", "bonjour", "merci", "is", "at",
            "chez");

    /** What comes before an address, and is never a part of it. */
    private static final Set<String> BEFORE = Set.of(
            "c",
            "est",
            "mail",
            "email",
            "adresse",
            "oui",
            "non",
            "alors",
            "donc",
            "voila",
            "bien",
            "toujours",
            "je",
            "vous",
            "le",
            "la",
            "l",
            "a",
            "à",
            "au",
            "de",
            "du",
            "des",
            "notez",
            "note",
            "garde",
            "ai",
            "avez",
            "reste",
            "sur",
            "pour",
            "un",
            "une",
            "is",
            "mijn",
            "my",
            "het",
            "naar",
            "to",
            "encore",
            "merci",
            "bonjour",
            "ici",
            "tout",
            "jour",
            "mis",
            "ou",
            "et");

    private static final Set<String> AS = Set.of("comme", "als", "as", "for", "van");
    private static final Set<String> AND = Set.of("et", "en", "and");
    private static final Set<String> WITH = Set.of("avec", "met", "with");
    /** What recognisers hear instead of "point". */
    private static final Set<String> LIKE_POINT = Set.of("donc", "ce", "pas", "pont", "peu");

    private LocalPart() {}

    /** Where the address begins whose "@" would stand at {@code to}: {@code to} itself if nothing before it fits. */
    static int start(Flow flow, int to) {
        boolean tight = isTight(flow, to);
        int begin = to;
        int i = to;
        int names = 0;
        boolean joined = false;
        boolean anyJoin = false;
        while (i > 0 && to - i < MOST_WORDS && flow.turn(i - 1) == flow.turn(to - 1)) {
            if ((i < to && flow.isAfterEnd(i)) || (tight && !flow.token(i - 1).touches(flow.token(i)))) {
                break;
            }
            int style = EmailWords.STYLE.start(flow, i);
            int join = EmailWords.JOIN.start(flow, i);
            int spelled = spelledStart(flow, i);
            if (join >= 0) {
                i = join;
                joined = true;
                anyJoin = true;
                names = 0;
            } else if (style >= 0) {
                i = style;
            } else if (spelled >= 0) {
                i = spelled;
                begin = i;
                joined = false;
            } else if (isInside(flow, i, to)) {
                i--;
                begin = i;
                joined = false;
            } else if (isName(flow, i - 1, joined) && !tooMany(flow, i, names, anyJoin)) {
                i--;
                begin = i;
                names++;
                joined = false;
            } else if (begin == i && isLikePoint(flow, i - 1)) {
                i--;
                joined = true;
                names = 0;
            } else {
                break;
            }
        }
        return joined && begin < to ? i : begin;
    }

    /** Whether "point" or a spelled letter stands right before a word, or a few words before. */
    private static boolean isInside(Flow flow, int i, int to) {
        if (EmailWords.YES.start(flow, i) >= 0 && i == to) {
            return false;
        }
        int letters = 0;
        for (int before = i - 1; before >= i - NEAR_JOIN && flow.turn(before) == flow.turn(to - 1); before--) {
            if (EmailWords.JOIN.start(flow, before + 1) >= 0 && before < i - 1) {
                return true;
            }
            letters = flow.isLetter(before) ? letters + 1 : 0;
            if (letters > 1) {
                return true;
            }
            if (flow.isAfterEnd(before) || flow.isAfterComma(before) || NEVER_INSIDE.contains(flow.word(before))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a written address touches its "@": then what belongs to it touches, too. */
    private static boolean isTight(Flow flow, int to) {
        return flow.token(to).is("@")
                && flow.token(to - 1).touches(flow.token(to))
                && !(flow.isLetter(to - 1) && flow.isLetter(to - 2));
    }

    /** Where a digit, a letter or a letter with its example ("d comme denis") before a word begins; -1 if there is none. */
    private static int spelledStart(Flow flow, int to) {
        if (AS.contains(flow.word(to - 2)) && flow.isLetter(to - 3) && flow.turn(to - 3) == flow.turn(to - 1)) {
            return to - 3;
        }
        if (flow.isNumber(to - 1) || flow.isLetter(to - 1)) {
            return to - 1;
        }
        boolean between = AND.contains(flow.word(to - 1)) && flow.turn(to - 2) == flow.turn(to);
        boolean numbers = flow.isNumber(to - 2) && flow.isNumber(to);
        boolean letters = flow.isLetter(to - 2) && (flow.isLetter(to) || flow.isNumber(to));
        boolean with =
                WITH.contains(flow.word(to - 1)) && (flow.isLetter(to) || (flow.isNumber(to) && flow.isLetter(to + 1)));
        return (between && (numbers || letters)) || with ? to - 1 : -1;
    }

    private static boolean isName(Flow flow, int i, boolean joined) {
        String word = flow.word(i);
        if (!flow.token(i).isWord() || flow.isElided(i)) {
            return false;
        }
        return !OrdinaryWords.contain(word) || (joined && !BEFORE.contains(word) && EmailWords.CUE.end(flow, i) < 0);
    }

    private static boolean tooMany(Flow flow, int i, int names, boolean anyJoin) {
        return names >= (anyJoin ? MOST_NAMES_IN_FRONT : MOST_NAMES) || (names > 0 && flow.isAfterComma(i));
    }

    private static boolean isLikePoint(Flow flow, int i) {
        return LIKE_POINT.contains(flow.word(i))
                && flow.turn(i - 1) == flow.turn(i)
                && flow.turn(i + 1) == flow.turn(i)
                && !flow.isAfterEnd(i)
                && !flow.isAfterComma(i)
                && flow.token(i - 1).isWord()
                && flow.word(i - 1).length() > 2
                && !OrdinaryWords.contain(flow.token(i - 1));
    }

    /** Whether some words have "point" or its like among them. */
    static boolean isJoined(Flow flow, int from, int to) {
        return EmailWords.JOIN.anyIn(flow, from, to);
    }

    /** Behind the parts of a name that follow "point": {@code from} itself if none do. */
    static int end(Flow flow, int from) {
        int end = from;
        int i = from;
        boolean joined = true;
        while (i < flow.size() && i - from < MOST_WORDS && flow.turn(i) == flow.turn(from)) {
            if (i > from && flow.isAfterEnd(i)) {
                break;
            }
            int join = EmailWords.JOIN.end(flow, i);
            if (join >= 0) {
                i = join;
                joined = true;
            } else if (flow.isNumber(i) || flow.isLetter(i) || (joined && isName(flow, i, false))) {
                i++;
                end = i;
                joined = false;
            } else {
                break;
            }
        }
        return end;
    }
}
