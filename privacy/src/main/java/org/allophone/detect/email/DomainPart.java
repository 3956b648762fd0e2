package org.allophone.detect.email;

import org.allophone.detect.flow.Flow;
import org.allophone.detect.flow.OrdinaryWords;

/**
 * What people say behind "@".
 *
 * @param end behind its last word
 * @param closed whether it has its end: "point com"
 */
record DomainPart(int end, boolean closed) {
    private static final int MOST_WORDS = 4;
    private static final int MOST_LETTERS_OF_END = 8;
    private static final int MOST_LETTERS_OF_OTHER = 3;

    /** Reads what stands behind "@"; its end is {@code from} if nothing there fits. */
    static DomainPart read(Flow flow, int from) {
        int end = from;
        int i = from;
        int words = 0;
        boolean closed = false;
        while (i < flow.size() && words < MOST_WORDS && !(i > from && flow.isAfterEnd(i))) {
            int point = EmailWords.POINT.end(flow, i);
            if (point >= 0) {
                int last = lastLabel(flow, point, closed);
                if (last < 0) {
                    end = !closed && flow.beginsTurn(point) && words > 0 ? point : end;
                    break;
                }
                i = last;
                end = last;
                closed = true;
            } else if (closed) {
                break;
            } else {
                int next = label(flow, i);
                if (next < 0) {
                    next = words == 0 && isPassedOver(flow, i) ? i + 1 : -1;
                } else {
                    end = next;
                    words++;
                }
                if (next < 0) {
                    break;
                }
                i = next;
            }
        }
        return new DomainPart(end, closed);
    }

    private static int lastLabel(Flow flow, int from, boolean closed) {
        int end = EmailWords.END.end(flow, from);
        if (end >= 0) {
            return end;
        }
        if (closed || flow.isAfterEnd(from) || !flow.token(from).isWord()) {
            return -1;
        }
        int afterOther = EmailWords.END.end(flow, from + 1);
        if (afterOther >= 0 && flow.word(from).length() <= MOST_LETTERS_OF_OTHER) {
            return afterOther;
        }
        return flow.word(from).length() <= MOST_LETTERS_OF_END ? from + 1 : -1;
    }

    private static int label(Flow flow, int i) {
        int end = EmailWords.PROVIDER.end(flow, i);
        if (end < 0) {
            end = EmailWords.COMPANY.end(flow, i);
        }
        if (end < 0) {
            end = EmailWords.JOIN.end(flow, i);
        }
        if (end < 0 && (flow.isNumber(i) || flow.isLetter(i))) {
            end = i + 1;
        }
        boolean beforePoint = EmailWords.POINT.end(flow, i + 1) >= 0 && !flow.isAfterEnd(i + 1);
        if (end < 0 && flow.token(i).isWord() && (beforePoint || !OrdinaryWords.contain(flow.token(i)))) {
            end = i + 1;
        }
        return end;
    }

    /** Whether a word may stand between "@" and the provider: "arobase, oui, gmail". */
    private static boolean isPassedOver(Flow flow, int i) {
        return OrdinaryWords.contain(flow.token(i))
                && (EmailWords.PROVIDER.end(flow, i + 1) >= 0 || EmailWords.POINT.end(flow, i + 2) >= 0)
                && flow.turn(i + 1) == flow.turn(i);
    }
}
