package org.allophone.quality.pii;

import java.util.List;
import java.util.Map;
import org.allophone.quality.transcript.Style;
import org.allophone.statistics.Share;

/**
 * How well personal data were found in the transcripts of one style. A withheld call leaks nothing; its mentions and words are not counted.
 *
 * @param calls with those that are withheld
 * @param words of all turns
 * @param kinds by the kinds of the transcripts, in alphabetical order
 * @param digits the mentions with digits in them that are covered
 * @param inWords the mentions that are said in words that are covered
 * @param leaking the calls in which a mention is not covered
 * @param withheld the calls that the detector withholds
 * @param inVain what was found where nothing is marked
 * @param charactersInVain the letters and digits that are not personal and were covered all the same
 * @param confusions how often a kind was taken for another: {@code PHONE as ORDER_ID}, the most first
 */
public record StyleReport(
        Style style,
        long calls,
        long words,
        List<KindReport> kinds,
        Share digits,
        Share inWords,
        Share leaking,
        Share withheld,
        long inVain,
        Share charactersInVain,
        Map<String, Long> confusions) {

    private static final double THOUSAND = 1000;

    /** What was found in vain, per 1,000 words. */
    public double inVainPerThousandWords() {
        return words == 0 ? Double.NaN : THOUSAND * inVain / words;
    }
}
