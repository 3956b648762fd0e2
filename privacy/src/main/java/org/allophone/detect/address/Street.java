package org.allophone.detect.address;

import java.util.Optional;
import java.util.Set;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.SpokenNumber;

/**
 * The name of a street: "rue de la Gare", "Kerkstraat", "Baker Street".
 *
 * @param from its first word
 * @param to behind its last word
 * @param sure whether it can hardly be anything else; if not, a number or a cue is needed
 */
record Street(int from, int to, boolean sure) {
    private static final int MOST_ARTICLES = 3;
    private static final int MOST_NAMES = 4;
    private static final int SHORT = 4;
    private static final int MOST_FRONT = 4;
    private static final int MOST_ENGLISH = 3;
    private static final Set<String> OF = Set.of("de", "du", "des", "d", "aux");
    private static final Set<String> BARE = Set.of("la", "le", "les", "l");
    /** Before these, a street has no name unless "de" follows. */
    private static final Set<String> DETERMINERS = Set.of(
            "la",
            "une",
            "cette",
            "ma",
            "ta",
            "sa",
            "votre",
            "notre",
            "leur",
            "les",
            "des",
            "plusieurs",
            "chaque",
            "quelle");
    /** What recognisers hear instead of "de". */
    private static final Set<String> LIKE_OF = Set.of("2", "deux", "tu", "te");

    private static final Set<String> NO_NAMES = Set.of(
            "votre",
            "abord",
            "apres",
            "autre",
            "mienne",
            "chez",
            "cote",
            "gauche",
            "droite",
            "suite",
            "derniere",
            "premiere",
            "place");

    /** The street whose name stands at a word. */
    static Optional<Street> at(Flow flow, int i) {
        if (!flow.token(i).isWord() || !AddressWords.NAMES_STREET.of(flow.token(i))) {
            return Optional.empty();
        }
        Optional<Street> french = french(flow, i);
        if (french.isPresent()) {
            return french;
        }
        Optional<Street> dutch = dutch(flow, i);
        return dutch.isPresent() ? dutch : english(flow, i);
    }

    private static Optional<Street> french(Flow flow, int i) {
        int type = AddressWords.STREET.end(flow, i);
        boolean sure = type >= 0;
        type = sure ? type : AddressWords.PLACE.end(flow, i);
        if (type < 0) {
            return Optional.empty();
        }
        int name = type;
        boolean bare = isBareArticle(flow, type);
        if ((bare || OF.contains(flow.word(type))) && !flow.isAfterComma(type)) {
            while (name - type < MOST_ARTICLES
                    && AddressWords.ARTICLE.contains(flow.word(name))
                    && goesOn(flow, name)) {
                name++;
            }
        }
        int end = firstName(flow, name, name > type);
        if (end < 0) {
            return numberAhead(flow, i, type, sure);
        }
        boolean any = name == type && DETERMINERS.contains(flow.word(i - 1)) && flow.turn(i - 1) == flow.turn(i);
        boolean old = AddressWords.OLD.contains(flow.word(i - 1)) && !flow.isAfterEnd(i) && !flow.isAfterComma(i);
        return Optional.of(new Street(old ? i - 1 : i, rest(flow, end), sure && !any && !bare));
    }

    /** Whether "la" and the like stand right before a word that can be a name: "rue la Fontaine". */
    private static boolean isBareArticle(Flow flow, int i) {
        return BARE.contains(flow.word(i))
                && goesOn(flow, i + 1)
                && !OrdinaryWords.contain(flow.token(i + 1))
                && !OrdinaryWords.MONTHS.contains(flow.word(i + 1))
                && !flow.isNumber(i + 1)
                && AddressWords.STREET.end(flow, i + 1) < 0;
    }

    /** A street whose name was not understood, but its number was; or one with no name behind: "Grand-Place, douze". */
    private static Optional<Street> numberAhead(Flow flow, int i, int type, boolean sure) {
        if (type - i > 1) {
            return Optional.of(new Street(i, type, false));
        }
        boolean article = AddressWords.ARTICLE.contains(flow.word(type)) || LIKE_OF.contains(flow.word(type));
        if (!sure || !goesOn(flow, type) || flow.isAfterComma(type) || !article) {
            return Optional.empty();
        }
        for (int j = type + 1;
                j < type + SHORT && goesOn(flow, j) && !OrdinaryWords.MONTHS.contains(flow.word(j));
                j++) {
            if (flow.isNumber(j)
                    && j > type + 1
                    && !flow.word(j).startsWith("un")
                    && !AddressWords.ARTICLE.contains(flow.word(j - 1))) {
                return Optional.of(new Street(i, j, false));
            }
        }
        return Optional.empty();
    }

    /** Behind the first word of a name; -1 if none begins there. */
    private static int firstName(Flow flow, int i, boolean article) {
        if (!goesOn(flow, i) || (!article && flow.isAfterComma(i))) {
            return -1;
        }
        String word = flow.word(i);
        if (flow.isNumber(i)) {
            int end = SpokenNumber.read(flow, i).end();
            boolean named = article
                    && end > i
                    && goesOn(flow, end)
                    && !flow.isAfterComma(end)
                    && flow.token(end).isWord();
            boolean month = OrdinaryWords.MONTHS.contains(flow.word(end));
            boolean other = !OrdinaryWords.contain(flow.token(end)) && !isNextPart(flow, end);
            return named && (month || other) ? end + 1 : -1;
        }
        if (flow.isLetter(i)
                && flow.isBefore(i, ".")
                && goesOn(flow, i + 1)
                && flow.token(i + 1).isWord()) {
            return i + 2;
        }
        if (word.length() < 2 || !flow.token(i).isWord() || NO_NAMES.contains(word)) {
            return -1;
        }
        boolean ordinary = isOrdinary(flow, i)
                && !(word.equals("notre") && flow.word(i + 1).equals("dame"));
        boolean named = article
                ? !(ordinary && word.length() <= SHORT) || isBeforeNumber(flow, i + 1)
                : !ordinary || AddressWords.ADJECTIVE.contains(word);
        return named && !flow.isElided(i) ? i + (word.equals("notre") ? 2 : 1) : -1;
    }

    /** Whether a house's number or a town follows a name at once. */
    private static boolean isBeforeNumber(Flow flow, int i) {
        AddressTail tail = goesOn(flow, i) ? AddressTail.read(flow, i) : new AddressTail(i, false, false, -1);
        return tail.numbered() || tail.town() >= 0;
    }

    /** Behind the last word of a name whose first one ends at a word. */
    private static int rest(Flow flow, int from) {
        int i = from;
        int names = 1;
        while (names < MOST_NAMES && goesOn(flow, i) && !flow.isAfterComma(i)) {
            boolean joined = flow.isBefore(i - 1, "-");
            if (!joined && (flow.isNumber(i) || isNextPart(flow, i) || Towns.sureEnd(flow, i) >= 0)) {
                break;
            }
            int name = i;
            while (name - i < MOST_ARTICLES
                    && goesOn(flow, name)
                    && (name == i
                            ? AddressWords.INSIDE.contains(flow.word(name))
                            : AddressWords.ARTICLE.contains(flow.word(name)))) {
                name++;
            }
            boolean word = flow.token(name).isWord()
                    && goesOn(flow, name)
                    && flow.word(name).length() > 1;
            if (!word || (!joined && (isOrdinary(flow, name) || flow.isNumber(name)))) {
                break;
            }
            names++;
            i = name + 1;
        }
        return i;
    }

    /** Whether a word is an ordinary one and has no capital, as those in names have. */
    private static boolean isOrdinary(Flow flow, int i) {
        String written = flow.written(i);
        boolean capital = written.length() > 1
                && Character.isUpperCase(written.charAt(0))
                && Character.isLowerCase(written.charAt(1));
        return OrdinaryWords.contain(flow.token(i)) && !capital;
    }

    private static boolean goesOn(Flow flow, int i) {
        return i < flow.size() && !flow.isAfterEnd(i);
    }

    /** Whether what follows a street's name begins at a word. */
    private static boolean isNextPart(Flow flow, int i) {
        return AddressWords.BIS.end(flow, i) >= 0
                || AddressWords.BOX.end(flow, i) >= 0
                || AddressWords.FLOOR.end(flow, i) >= 0
                || AddressWords.POSTCODE.end(flow, i) >= 0
                || flow.word(i).equals("numero")
                || flow.word(i).equals("nummer");
    }

    private static Optional<Street> dutch(Flow flow, int i) {
        String word = flow.word(i);
        boolean straat = AddressWords.isStraat(word);
        boolean named = straat || AddressWords.isWeg(word);
        boolean sure = AddressWords.SUFFIXES.contains(word);
        boolean alone = AddressWords.isSuffix(word)
                && !flow.isAfterEnd(i)
                && (AddressWords.FRONT.contains(flow.word(i - 1))
                        || (sure && !OrdinaryWords.contain(flow.token(i - 1))))
                && flow.token(i - 1).isWord();
        if (!named && !alone) {
            return Optional.empty();
        }
        int from = named ? i : i - 1;
        while (i - from < MOST_FRONT && AddressWords.FRONT.contains(flow.word(from - 1)) && !flow.isAfterEnd(from)) {
            from--;
        }
        return Optional.of(new Street(from, i + 1, straat));
    }

    private static Optional<Street> english(Flow flow, int i) {
        if (!AddressWords.ENGLISH.contains(flow.word(i))) {
            return Optional.empty();
        }
        int from = i;
        while (i - from < MOST_ENGLISH
                && isEnglishName(flow, from - 1)
                && !flow.isAfterEnd(from)
                && !flow.isAfterComma(from)) {
            from--;
        }
        boolean number =
                from < i && flow.isNumber(from - 1) && flow.turn(from - 1) == flow.turn(i) && !flow.isAfterEnd(from);
        return number ? Optional.of(new Street(from, i + 1, false)) : Optional.empty();
    }

    private static boolean isEnglishName(Flow flow, int i) {
        String word = flow.word(i);
        return flow.token(i).isWord()
                && !flow.isNumber(i)
                && (!OrdinaryWords.contain(word)
                        || Set.of("the", "old", "new", "upper", "lower").contains(word));
    }
}
