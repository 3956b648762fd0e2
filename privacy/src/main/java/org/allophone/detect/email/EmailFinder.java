package org.allophone.detect.email;

import org.allophone.detect.flow.Flow;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;

/**
 * Finds e-mail addresses, written or said. It begins at "@", or at what a provider's name ends with, and walks over what can belong to an
 * address, also over the turns before and behind.
 */
public final class EmailFinder implements Finder {
    /** Whether a word may begin "@", a provider's name, or a point between names. */
    private static final Flag TELLING = new Flag(word -> Arobase.mayBegin(word)
            || EmailWords.MAYBE_AT.beginWith(word)
            || EmailWords.PROVIDER.beginWith(word)
            || EmailWords.COMPANY.beginWith(word)
            || EmailWords.JOIN.beginWith(word));

    private static final double SURE = 0.95;
    private static final double LIKELY = 0.8;
    private static final int MOST_TURNS = 3;
    private static final int FAR = 60;
    private static final int NEAR = 5;
    private static final int SHORT_TURN = 6;

    @Override
    public void find(Said said, Findings findings) {
        Flow flow = new Flow(said, EmailWords.MARKS);
        EmailsAgain again = new EmailsAgain();
        for (int i = 0; i < flow.size(); ) {
            if (!TELLING.of(flow.token(i))) {
                i++;
                continue;
            }
            int end = Arobase.end(flow, i);
            end = end < 0 ? -1 : around(flow, i, end, findings, again);
            if (end < 0) {
                end = beforeProvider(flow, i, findings, again);
            }
            if (end < 0) {
                end = withoutProvider(flow, i, findings, again);
            }
            i = Math.max(i + 1, end);
        }
        again.find(flow, findings);
    }

    /** Finds the address around "@". Returns what is behind it, or -1. */
    private static int around(Flow flow, int at, int behind, Findings findings, EmailsAgain again) {
        int begin = at;
        while (at - begin < SHORT_TURN && !flow.beginsTurn(begin) && EmailWords.YES.start(flow, begin) >= 0) {
            begin = EmailWords.YES.start(flow, begin);
        }
        int start = LocalPart.start(flow, begin);
        if (start == begin) {
            begin = at;
            start = LocalPart.start(flow, at);
        }
        DomainPart domain = DomainPart.read(flow, behind);
        if (start == at && domain.end() == behind && !flow.beginsTurn(behind)) {
            return -1;
        }
        if (isName(flow, at, start) && !domain.closed()) {
            return -1;
        }
        flow.found(findings, start, Math.max(domain.end(), behind), PiiKind.EMAIL, SURE, "arobase");
        again.add(flow, start, begin);
        if (start == at || EmailWords.JOIN.end(flow, start) >= 0) {
            before(flow, flow.turn(at), findings, again);
        }
        if (!domain.closed() && flow.beginsTurn(Math.max(domain.end(), behind))) {
            behind(flow, domain.end(), findings);
        }
        return Math.max(domain.end(), behind);
    }

    /** Whether "@" only begins a name: "@allophone". */
    private static boolean isName(Flow flow, int at, int start) {
        return start == at && flow.token(at).is("@") && flow.token(at).touches(flow.token(at + 1));
    }

    /** Finds what was told of the address in the turns before. */
    private static void before(Flow flow, int turn, Findings findings, EmailsAgain again) {
        boolean more = true;
        for (int t = turn - 1; t >= Math.max(0, turn - MOST_TURNS) && more; t--) {
            int first = flow.start(t);
            int to = flow.start(t + 1);
            int limit = Math.max(first, to - FAR);
            while (to > limit && EmailWords.YES.start(flow, to) >= limit) {
                to = EmailWords.YES.start(flow, to);
            }
            int start = LocalPart.start(flow, to);
            boolean whole = to - start <= SHORT_TURN
                    && (EmailWords.YES.start(flow, start) >= first
                            || start == first
                            || EmailWords.CUE.anyIn(flow, Math.max(first, start - FAR), start));
            boolean fits = start >= first
                    && start < to
                    && (whole || LocalPart.isJoined(flow, start, to) || isSpelled(flow, start, to));
            if (fits && !isQuestion(flow, first, to)) {
                flow.found(findings, start, to, PiiKind.EMAIL, LIKELY, "before arobase");
                again.add(flow, start, to);
                more = EmailWords.JOIN.end(flow, start) >= 0;
            }
        }
    }

    /** The first word that is more than "yes". */
    private static int firstNews(Flow flow, int from, int to) {
        int i = from;
        while (i < to && i - from < FAR && EmailWords.YES.end(flow, i) >= 0) {
            i = EmailWords.YES.end(flow, i);
        }
        return i;
    }

    private static boolean isSpelled(Flow flow, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += flow.isLetter(i) ? 1 : 0;
        }
        return letters > 2;
    }

    private static boolean isQuestion(Flow flow, int from, int to) {
        return to > from && flow.isBefore(to - 1, "?") && EmailWords.CUE.anyIn(flow, Math.max(from, to - FAR), to);
    }

    /** Finds the provider in the turns behind. */
    private static void behind(Flow flow, int from, Findings findings) {
        int turn = flow.turn(from - 1);
        for (int t = turn + 1; t <= turn + MOST_TURNS && flow.start(t) < flow.size(); t++) {
            int start = flow.start(t);
            int limit = flow.start(t + 1);
            start = firstNews(flow, start, limit);
            DomainPart domain = DomainPart.read(flow, start);
            boolean known = EmailWords.PROVIDER.end(flow, start) >= 0 || EmailWords.COMPANY.end(flow, start) >= 0;
            if (domain.end() > start && (known || domain.closed())) {
                flow.found(findings, start, domain.end(), PiiKind.EMAIL, LIKELY, "behind arobase");
                if (domain.closed()) {
                    return;
                }
            }
        }
    }

    /** Finds an address without "@" before a provider: "jean point dupont gmail point com". */
    private static int beforeProvider(Flow flow, int i, Findings findings, EmailsAgain again) {
        int maybe = EmailWords.MAYBE_AT.end(flow, i);
        int from = maybe >= 0 ? maybe : i;
        boolean mail = isBeforePoint(flow, EmailWords.PROVIDER.end(flow, from));
        boolean company = isBeforePoint(flow, EmailWords.COMPANY.end(flow, from));
        boolean any = maybe >= 0 && (flow.word(i).equals("at") || flow.word(i).equals("chez"));
        if (!mail && !company && !any) {
            return -1;
        }
        DomainPart domain = DomainPart.read(flow, from);
        if (!domain.closed() || EmailWords.SITE.anyIn(flow, i - NEAR, i)) {
            return -1;
        }
        int start = LocalPart.start(flow, i);
        boolean cue = hasCue(flow, i);
        boolean joined = start < i && LocalPart.isJoined(flow, start, i);
        if (!joined && !(cue && (mail || start < i))) {
            return -1;
        }
        flow.found(findings, start, domain.end(), PiiKind.EMAIL, LIKELY, "provider");
        again.add(flow, start, i);
        if (start == i) {
            before(flow, flow.turn(i), findings, again);
        }
        return domain.end();
    }

    private static boolean isBeforePoint(Flow flow, int end) {
        return end >= 0 && EmailWords.POINT.end(flow, end) >= 0 && !flow.isAfterEnd(end);
    }

    /** Finds the beginning of an address by "point" between names, where an address was asked for. */
    private static int withoutProvider(Flow flow, int i, Findings findings, EmailsAgain again) {
        int join = EmailWords.JOIN.end(flow, i);
        if (join < 0 || flow.beginsTurn(i) || !hasCue(flow, i) || EmailWords.SITE.anyIn(flow, i - NEAR, i)) {
            return -1;
        }
        int start = LocalPart.start(flow, i);
        int end = LocalPart.end(flow, join);
        boolean written = flow.token(i).isMark() && !flow.token(i).is("_");
        if (start == i || end == join || written || hasNoName(flow, start, end)) {
            return -1;
        }
        flow.found(findings, start, end, PiiKind.EMAIL, LIKELY, "names with point");
        again.add(flow, start, end);
        return end;
    }

    private static boolean hasNoName(Flow flow, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean join = EmailWords.JOIN.end(flow, i) >= 0;
            if (!join && flow.token(i).isWord() && flow.word(i).length() > 2 && !flow.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasCue(Flow flow, int i) {
        int from = Math.max(flow.start(Math.max(0, flow.turn(i) - 2)), i - FAR);
        return EmailWords.CUE.anyIn(flow, from, i);
    }
}
