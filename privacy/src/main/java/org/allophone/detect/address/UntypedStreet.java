package org.allophone.detect.address;

import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.text.Flag;

/** Streets and hamlets whose name says no type: "Fond des Vaux, 8". They are known only where somebody tells where he lives. */
final class UntypedStreet {
    private static final int MOST_WORDS = 6;
    private static final int SHORTEST = 3;

    /** "au numéro" and the like have no more words. */
    private static final int LONGEST_BEFORE_NUMBER = 4;

    private static final Flag NAMED = new Flag(word -> word.length() >= SHORTEST
            && !OrdinaryWords.contain(word)
            && !OrdinaryWords.MONTHS.contains(word)
            && !OrdinaryWords.UNITS.contains(word));
    private static final Flag SMALL =
            new Flag(word -> AddressWords.ARTICLE.contains(word) || AddressWords.INSIDE.contains(word));

    private UntypedStreet() {}

    /** Where the number of the house begins whose street's name begins at a word; -1 if none does. */
    static int numberOf(Flow flow, int from) {
        if (!isNamed(flow, from) && !isSmall(flow, from)) {
            return -1;
        }
        if (!flow.isNumberIn(from + 1, from + MOST_WORDS + LONGEST_BEFORE_NUMBER)) {
            return -1;
        }
        boolean named = false;
        int i = from;
        while (i - from < MOST_WORDS && (i == from || !flow.isAfterEnd(i)) && (isNamed(flow, i) || isSmall(flow, i))) {
            named |= isNamed(flow, i);
            i++;
        }
        boolean ends = !named || flow.isAfterEnd(i) || i >= flow.size();
        return !ends && isHouse(flow, i) && AddressCues.isRightBefore(flow, from) ? i : -1;
    }

    private static boolean isHouse(Flow flow, int i) {
        int word = AddressWords.NUMBER.end(flow, i);
        int number = word >= 0 ? word : i;
        boolean article = flow.word(number).startsWith("un") && !flow.isAfterEnd(number + 1);
        return flow.isNumber(number) && AddressTail.isNumber(flow, number) && !article;
    }

    /** Whether a word can be a part of a name, by itself. */
    private static boolean isNamed(Flow flow, int i) {
        return NAMED.of(flow.token(i)) && flow.token(i).isWord() && !flow.isNumber(i);
    }

    /** Whether a word stands inside names. */
    private static boolean isSmall(Flow flow, int i) {
        return SMALL.of(flow.token(i));
    }
}
