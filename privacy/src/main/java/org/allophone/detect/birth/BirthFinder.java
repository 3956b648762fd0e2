package org.allophone.detect.birth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allophone.detect.address.AddressCues;
import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;
import org.allophone.detect.flow.Phrases;
import org.allophone.detect.flow.SpokenNumber;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;

/** Finds dates of birth: dates behind "né le", or behind the question for one, also if they are told over a few turns. */
public final class BirthFinder implements Finder {
    private static final double SURE = 0.95;
    private static final double LIKELY = 0.75;
    private static final int NEAR = 10;
    private static final int OTHER_NEAR = 6;
    private static final int MOST_TURNS = 2;
    private static final int FAR = 60;
    private static final int MOST_MORE = 2;
    /** So many dates are remembered; more are no call. */
    private static final int MOST_KNOWN = 50;

    private static final int YOUNGEST = 20;

    /** What may stand between "né" and the date. */
    private static final Set<String> LITTLE = Set.of("le", "du", "en", "de", "op", "the", "l");

    @Override
    public void find(Said said, Findings findings) {
        Flow flow = Flow.of(said);
        List<BirthDate> known = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < flow.size(); ) {
            BirthDate date = begins(flow, i) ? BirthDate.read(flow, i) : new BirthDate(0, 0, -1, false, i);
            if (date.isNothing() || isUnit(flow, date.end())) {
                i++;
                continue;
            }
            boolean goesOn = flow.turn(i) <= open && isAnswer(flow, i) && isSomething(flow, i, date);
            if (goesOn || isOfBirth(flow, i, date)) {
                boolean article =
                        (flow.word(i - 1).equals("le") || flow.word(i - 1).equals("the"))
                                && flow.turn(i - 1) == flow.turn(i)
                                && !flow.isAfterEnd(i);
                int end = Math.max(date.end(), Math.min(SpokenNumber.runEnd(flow, i), date.end() + MOST_MORE));
                flow.found(findings, article ? i - 1 : i, end, PiiKind.DATE_OF_BIRTH, goesOn ? LIKELY : SURE, "birth");
                open = date.isPart() ? flow.turn(i) + MOST_TURNS + 1 : open;
                if (date.month() > 0 && known.size() < MOST_KNOWN) {
                    known.add(date);
                }
            }
            i = date.end();
        }
        again(flow, known, findings);
    }

    private static boolean begins(Flow flow, int i) {
        boolean inside = flow.isNumber(i - 1) && flow.isNumber(i) && !flow.isAfterEnd(i);
        return BirthDate.canBegin(flow, i) && (!inside || BirthWords.BORN.start(flow, i) >= 0);
    }

    private static boolean isUnit(Flow flow, int end) {
        return !flow.isAfterEnd(end) && OrdinaryWords.UNITS.contains(flow.word(end));
    }

    /** Whether a number or a month begins its turn, but for "oui". */
    private static boolean isAnswer(Flow flow, int i) {
        int first = AddressCues.firstNews(flow, flow.start(flow.turn(i)), i);
        return first == i && !isOther(flow, i);
    }

    /** Whether a month is said, a year somebody can be born in, or a number alone; "un" may be an article. */
    private static boolean isSomething(Flow flow, int i, BirthDate date) {
        boolean article = date.year() < 0;
        for (int word = i; word < date.end(); word++) {
            article &= flow.word(word).startsWith("un");
        }
        boolean single = date.end() == i + 1 && flow.word(i).startsWith("un");
        if (article || single || (flow.word(i - 1).equals("du") && date.year() < 0)) {
            return false;
        }
        return date.month() > 0 || isBirthYear(date) || flow.isAfterEnd(date.end());
    }

    private static boolean isOther(Flow flow, int i) {
        int from = Math.max(i - OTHER_NEAR, flow.start(flow.turn(i)));
        return BirthWords.OTHER.anyIn(flow, from, i);
    }

    private static boolean isOfBirth(Flow flow, int i, BirthDate date) {
        boolean whole = !date.isPart();
        int before = flow.turn(i - 1) == flow.turn(i) && isLittle(flow.word(i - 1)) ? i - 1 : i;
        int turn = flow.start(flow.turn(i));
        boolean born = isRightBehind(flow, BirthWords.BORN, i, before, turn);
        if (born && isSomething(flow, i, date)) {
            return true;
        }
        boolean dated = whole || (date.named() && date.year() >= 0);
        if (isRightBehind(flow, BirthWords.I_AM, i, before, turn)) {
            return (whole || date.named() || isBirthYear(date)) && date.year() >= 0 && !isOther(flow, i);
        }
        if (isOther(flow, i)) {
            return false;
        }
        if (BirthWords.NAMED.anyIn(flow, Math.max(turn, i - NEAR), i)) {
            return dated || date.named();
        }
        int from = Math.max(flow.start(Math.max(0, flow.turn(i) - MOST_TURNS)), turn - FAR);
        boolean asked = BirthWords.NAMED.anyIn(flow, from, turn);
        return asked && (dated || (isAnswer(flow, i) && isSomething(flow, i, date)));
    }

    private static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    private static boolean isRightBehind(Flow flow, Phrases cues, int i, int before, int turn) {
        return cues.start(flow, i) >= turn || cues.start(flow, before) >= turn;
    }

    private static boolean isBirthYear(BirthDate date) {
        return date.year() >= YOUNGEST;
    }

    /** Finds the same dates wherever else they are said. */
    private static void again(Flow flow, List<BirthDate> known, Findings findings) {
        for (int i = 0; i < flow.size() && !known.isEmpty(); ) {
            BirthDate date = begins(flow, i) ? BirthDate.read(flow, i) : new BirthDate(0, 0, -1, false, i);
            boolean clear = date.day() > 0 && (date.named() || !date.isPart()) && !isOther(flow, i);
            if (clear && known.stream().anyMatch(date::isSame)) {
                flow.found(findings, i, date.end(), PiiKind.DATE_OF_BIRTH, LIKELY, "birth again");
            }
            i = Math.max(i + 1, date.end());
        }
    }
}
