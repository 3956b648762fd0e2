package org.allophone.quality.pii;

import org.allophone.statistics.Share;

/** Counts what becomes of the data of one kind. */
final class KindTally {
    private long mentions;
    private long covered;
    private long exact;
    private long data;
    private long protectedData;
    private long found;
    private long right;

    void mention(boolean isCovered, boolean isExact) {
        mentions++;
        covered += isCovered ? 1 : 0;
        exact += isExact ? 1 : 0;
    }

    void datum(boolean isProtected) {
        data++;
        protectedData += isProtected ? 1 : 0;
    }

    void found(boolean isRight) {
        found++;
        right += isRight ? 1 : 0;
    }

    KindReport report(String kind) {
        return new KindReport(
                kind,
                new Share(covered, mentions),
                new Share(exact, mentions),
                new Share(protectedData, data),
                new Share(right, found));
    }
}
