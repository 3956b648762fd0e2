package org.allophone.detect.address;

import java.util.Locale;
import java.util.Set;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.Phrases;
import org.allophone.detect.flow.SpokenNumber;

/** Knows where somebody tells, or is asked, where he lives. */
public final class AddressCues {
    private static final int LIVE_NEAR = 7;
    private static final int WHO_NEAR = 8;
    private static final int SHOP_NEAR = 5;
    private static final int FAR = 40;
    private static final int ANSWER = 15;
    private static final int SHORT_ANSWER = 3;
    private static final int MOST_TURNS = 2;
    private static final int POSTCODE = 1_000;
    private static final int POSTCODE_NEAR = 3;
    private static final int LARGEST_HOUSE = 2_000;
    private static final int MOST_LINKS = 3;

    private static final Set<String> CLEAR_IN = Set.of("à", "de", "d", "in", "te");

    private AddressCues() {}

    /** Whether "j'habite" or the like stands before a word of its turn, in the same sentence. */
    static boolean isTold(Flow flow, int i, int near) {
        return isSaid(flow, i, near, AddressWords.LIVE);
    }

    private static boolean isSaid(Flow flow, int i, int near, Phrases cues) {
        for (int j = i - 1; j >= i - near && flow.turn(j) == flow.turn(i) && !flow.isAfterEnd(j + 1); j--) {
            int end = cues.end(flow, j);
            if (end >= 0 && end <= i && !isOtherAddress(flow, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherAddress(Flow flow, int i) {
        return AddressWords.NO_ASK.end(flow, i) >= 0;
    }

    /** Whether one of the two turns before asks where somebody lives. */
    static boolean wasAsked(Flow flow, int i) {
        return wasAsked(flow, flow.turn(i), AddressWords.ASK);
    }

    /** Whether a turn begins with a word, but for "oui, c'est", and the turn before asks where somebody lives. */
    static boolean isAnswer(Flow flow, int i) {
        return firstNews(flow, flow.start(flow.turn(i)), i) == i && wasAsked(flow, i);
    }

    private static boolean wasAsked(Flow flow, int turn, Phrases questions) {
        int from = Math.max(flow.start(Math.max(0, turn - MOST_TURNS)), flow.start(turn) - FAR);
        for (int j = from; j < flow.start(turn); j++) {
            if (questions.end(flow, j) >= 0 && !isOtherAddress(flow, j)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the turn before asks for a house's number. */
    static boolean wasNumberAsked(Flow flow, int turn) {
        return turn > 0
                && AddressWords.ASK_NUMBER.anyIn(
                        flow, Math.max(flow.start(turn - 1), flow.start(turn) - FAR), flow.start(turn));
    }

    /** Whether a number is that of the house somebody lives in: behind "j'habite au", or asked for. */
    static boolean isOfHouse(Flow flow, int i) {
        if (SpokenNumber.read(flow, i).value() >= LARGEST_HOUSE) {
            return false;
        }
        int at = AddressWords.AT_HOUSE.start(flow, i);
        if (at >= 0 && AddressWords.LIVE_HOUSE.start(flow, at) >= 0 && !flow.isAfterEnd(at)) {
            return true;
        }
        int first = flow.start(flow.turn(i));
        int last = SpokenNumber.runEnd(flow, i);
        return first > 0
                && i - first <= SHORT_ANSWER
                && flow.start(flow.turn(i) + 1) - last <= SHORT_ANSWER
                && AddressWords.ASK_HOUSE.anyIn(flow, flow.start(flow.turn(i) - 1), first);
    }

    /** Whether a name is all that a sentence says, but for "oui, c'est bien", or is asked back. */
    static boolean isAllThatIsSaid(Flow flow, int from, int to) {
        int at = from;
        for (int links = 0; links < MOST_LINKS && !flow.isAfterEnd(at); links++) {
            int link = Math.max(AddressWords.IS.start(flow, at), AddressWords.LINK.start(flow, at));
            if (link < 0) {
                return false;
            }
            at = link;
        }
        return flow.isAfterEnd(at) && isConfirmed(flow, to);
    }

    /** Whether somebody tells where he lives right before a word, or was asked and answers with it. */
    static boolean isRightBefore(Flow flow, int i) {
        int at = i;
        for (int links = 0; links < MOST_LINKS && AddressWords.LINK.start(flow, at) >= 0; links++) {
            at = AddressWords.LINK.start(flow, at);
        }
        int cue = flow.beginsTurn(at) ? -1 : AddressWords.LIVE.start(flow, at);
        return (cue >= 0 && !flow.isAfterEnd(at) && !isOtherAddress(flow, cue)) || isAnswer(flow, i);
    }

    /** Whether "code postal" stands before a number, or was asked for in the two turns before. */
    static boolean isPostcode(Flow flow, int i) {
        if (isSaid(flow, i, POSTCODE_NEAR + 2, AddressWords.POSTCODE)) {
            return true;
        }
        return i - firstNews(flow, flow.start(flow.turn(i)), i) <= POSTCODE_NEAR
                && (wasAsked(flow, flow.turn(i), AddressWords.POSTCODE)
                        || (SpokenNumber.read(flow, i).value() >= POSTCODE
                                && wasAsked(flow, flow.turn(i), AddressWords.ASK_TOWN)));
    }

    /** Whether a town of the list is where somebody lives. */
    static boolean isOfTown(Flow flow, int i, int end, boolean sure) {
        int turn = flow.start(flow.turn(i));
        boolean in = AddressWords.IN.start(flow, i) >= turn && (sure || isClearIn(flow, i));
        boolean named = sure || isCapital(flow, i);
        if (isSaid(flow, i, 2, AddressWords.LIVE_IN)) {
            return true;
        }
        boolean shop = AddressWords.SHOP.anyIn(flow, Math.max(i - SHOP_NEAR, turn), i);
        if (shop) {
            return false;
        }
        if (isTold(flow, i, LIVE_NEAR) && (named || in)) {
            return true;
        }
        boolean whole = firstNews(flow, turn, i) == i && flow.isAfterEnd(end);
        if (wasAsked(flow, i) && i - turn < ANSWER && (named || in || (whole && i == turn))) {
            return true;
        }
        boolean first = firstNews(flow, turn, i) == i;
        if (first
                && flow.beginsTurn(end)
                && turn > 0
                && isIn(flow, Math.max(flow.start(flow.turn(i) - 1), turn - FAR), turn, flow.word(i))) {
            return true;
        }
        if (sure && (first || flow.isAfterEnd(i)) && isConfirmed(flow, end)) {
            return true;
        }
        int confirm = flow.turn(end) == flow.turn(i) ? AddressWords.CONFIRM.end(flow, end) : -1;
        if (first && confirm > 0 && flow.beginsTurn(confirm)) {
            return true;
        }
        boolean is = AddressWords.IS.start(flow, i) >= turn;
        return named && (is || (in && isSaid(flow, i, WHO_NEAR, AddressWords.WHO)));
    }

    /** Whether a name is all that its sentence has, or is asked back: "c'est ça ?" */
    private static boolean isConfirmed(Flow flow, int end) {
        return flow.isAfterEnd(end) || AddressWords.CONFIRM.end(flow, end) >= 0;
    }

    /** Whether "à" or "de" stands before a town whose name may be an ordinary word. */
    static boolean isClearIn(Flow flow, int i) {
        return CLEAR_IN.contains(flow.written(i - 1).toLowerCase(Locale.ROOT)) && flow.turn(i - 1) == flow.turn(i);
    }

    private static boolean isIn(Flow flow, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (flow.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isCapital(Flow flow, int i) {
        return !flow.isAfterEnd(i) && Character.isUpperCase(flow.written(i).codePointAt(0));
    }

    /** Whether a word that no list has stands where only a town can: "j'habite à …". */
    static boolean isOfUnknownTown(Flow flow, int i) {
        if (!flow.token(i).isWord()
                || OrdinaryWords.contain(flow.token(i))
                || flow.word(i).length() < 3
                || flow.isNumber(i)
                || flow.isElided(i)
                || AddressWords.SHOP.end(flow, i) >= 0) {
            return false;
        }
        int at = flow.isAfterEnd(i) ? -1 : AddressWords.AT.start(flow, i);
        if (at >= 0 && AddressWords.LIVE_IN.start(flow, at) >= 0 && !flow.isAfterEnd(at)) {
            return true;
        }
        int first = flow.start(flow.turn(i));
        int limit = flow.start(flow.turn(i) + 1);
        return first > 0
                && limit - i <= SHORT_ANSWER
                && isWholeAnswer(flow, firstNews(flow, first, limit), limit)
                && AddressWords.ASK_TOWN.anyIn(flow, flow.start(flow.turn(i) - 1), first);
    }

    /** Whether a turn is nothing but a name. */
    private static boolean isWholeAnswer(Flow flow, int from, int to) {
        if (to <= from || to - from > SHORT_ANSWER) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (OrdinaryWords.contain(flow.token(i)) || flow.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first word of a turn that is more than "oui, c'est à". */
    public static int firstNews(Flow flow, int from, int to) {
        int i = from;
        while (i < to && i - from < FAR) {
            int next = Math.max(AddressWords.LINK.end(flow, i), AddressWords.IN.end(flow, i));
            if (next < 0 || Towns.sureEnd(flow, i) >= 0) {
                break;
            }
            i = next;
        }
        return i;
    }
}
