package org.allophone.detect.name;

import java.util.Set;

/** Reads how many words belong to a name, from its first one on. */
final class NameReader {
    /** No name has more words than these, without particles. */
    private static final int MOST_WORDS = 4;

    private static final int MOST_PARTICLES = 3;

    /** Particles that are also the commonest words of French and Dutch. */
    private static final Set<String> SMALL_WORDS = Set.of("de", "du", "des", "d", "l", "le", "la", "les", "te", "het");

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "du", "des");
    /** First names that are seldom alone. */
    private static final Set<String> COMPOUND = Set.of("jean", "marie", "anne");

    private final NameText text;

    NameReader(NameText text) {
        this.text = text;
    }

    /** A name: from its first token to behind its last one. Empty where there is none. */
    record Name(int from, int to) {
        boolean isNone() {
            return from == to;
        }
    }

    static final Name NONE = new Name(0, 0);

    /** The name that follows a cue which ends before a place. Between them there may be pauses and fillers. */
    Name afterCue(int last, NameCue cue) {
        int place = text.next(last);
        int skipped = 0;
        while (place < text.size() && (isSlip(place) || text.text(place).equals(text.text(last))) && skipped < 2) {
            place = text.next(place);
            skipped++;
        }
        if (place >= text.size()) {
            return NONE;
        }
        Name name = at(place, cue);
        int next = text.next(place);
        boolean slip =
                name.isNone() && cue == NameCue.TITLE && text.isSlip(place) && next < text.size() && text.isSure(next);
        return slip ? at(next, cue) : name;
    }

    /** A single letter before a name is a slip of the tongue, or of the recogniser. */
    private boolean isSlip(int place) {
        return text.text(place).length() == 1
                && !text.isParticle(place)
                && text.next(place) < text.size()
                && text.text(text.next(place)).length() > 1;
    }

    /** The name that begins at a place, where a cue allows one. */
    Name at(int place, NameCue cue) {
        int word = place;
        if (text.isParticle(place) && !startsName(place, cue)) {
            word = behindParticles(place);
            if (word >= text.size() || !startsNameAfterParticle(word, cue)) {
                return NONE;
            }
        } else if (!startsName(place, cue)) {
            return NONE;
        }
        return new Name(place, restOf(word, cue == NameCue.TITLE || cue == NameCue.SELF || cue == NameCue.STRONG));
    }

    private boolean startsName(int place, NameCue cue) {
        if (!text.isWord(place)
                || text.text(place).length() < 2
                || (text.bringsNoPerson(place) && !text.isListed(place))) {
            return false;
        }
        boolean capital = text.hasTellingCapital(place);
        return switch (cue) {
            case TITLE, SELF ->
                (text.isListed(place) && (capital || !text.isSmall(place)))
                        || (text.isUnknown(place) && text.text(place).length() > 2)
                        || text.isCapitalisedWord(place)
                        || text.isMishearing(place);
            case STRONG ->
                (text.isListed(place) && (capital || !text.isSmall(place)))
                        || text.isCapitalisedWord(place)
                        || (text.isUnknown(place)
                                && text.text(place).length() > 2
                                && !text.isFirm(place)
                                && !text.lacksCapital(place));
            case WEAK ->
                text.isSure(place)
                        || (text.isFirst(place) && !text.isThing(place) && (!text.isCommon(place) || capital))
                        || (capital && text.isUnknown(place) && !text.isFirm(place));
            default -> text.isSure(place);
        };
    }

    private boolean startsNameAfterParticle(int place, NameCue cue) {
        boolean capital = text.hasTellingCapital(place);
        boolean unknown = (text.isUnknown(place) || (text.isMishearing(place) && isForeignParticle(place)))
                && (cue == NameCue.TITLE || cue == NameCue.SELF || cue == NameCue.STRONG)
                && text.text(place).length() > 2;
        boolean misheard = !text.hasCapitals()
                && cue == NameCue.TITLE
                && !ARTICLES.contains(text.text(text.beforeInPhrase(place)));
        boolean name =
                text.isFamily(place) || (text.isFirst(place) && (text.isSure(place) || isForeignParticle(place)));
        return (name && (!text.isCommon(place) || capital || misheard) && !text.isThing(place))
                || unknown
                || (capital && text.isUnknown(place) && cue != NameCue.FAINT);
    }

    private int behindParticles(int place) {
        int at = place;
        for (int i = 0; i < MOST_PARTICLES && at < text.size() && text.isParticle(at); i++) {
            at = text.next(at);
        }
        return at;
    }

    /** Behind the last token of a name of which one word was read. */
    int restOf(int first) {
        return restOf(first, false);
    }

    private int restOf(int first, boolean announced) {
        boolean family = !text.isFirst(first);
        int last = first;
        for (int words = 1; words < MOST_WORDS; words++) {
            int next = text.next(last);
            if (text.joins(last)) {
                next = last + 2;
            } else if (isBridge(last, next, family)) {
                next = text.next(next);
            } else if (next < text.size() && text.isParticle(next) && !belongs(last, next, family, announced)) {
                int word = behindParticles(next);
                if (word >= text.size() || !belongsAfterParticle(word, family)) {
                    return last + 1;
                }
                family = true;
                last = word;
                continue;
            } else if (next < text.size() && isSaidAgain(first, last, next)) {
                last = next;
                continue;
            } else if (next >= text.size() || !belongs(last, next, family, announced)) {
                return last + 1;
            }
            family |= !text.isFirst(next);
            last = next;
        }
        return last + 1;
    }

    /** Whether a word of the name is said again: "petit, sylvie petit". */
    private boolean isSaidAgain(int first, int last, int next) {
        for (int place = first; place <= last; place++) {
            if (text.isWord(place) && text.text(place).equals(text.text(next))) {
                return text.text(next).length() > 2;
            }
        }
        return false;
    }

    /** Whether a small word stands between a first name and a family name, which the recogniser only heard: {@code anne est peeters}. */
    private boolean isBridge(int last, int next, boolean family) {
        if (family || !text.isSure(last) || next >= text.size() || !text.isSlip(next)) {
            return false;
        }
        int word = text.next(next);
        return word < text.size() && text.isFamily(word) && text.isSure(word);
    }

    private boolean belongs(int last, int next, boolean family, boolean announced) {
        boolean capital = text.hasTellingCapital(next);
        boolean familyOfFirst = text.isFirst(last) && text.isFamily(next) && (capital || !text.isCommon(next));
        if ((text.isThing(next) && !familyOfFirst) || text.text(next).length() < 2) {
            return false;
        }
        if (text.isSure(next) || text.text(next).equals(text.text(last))) {
            return true;
        }
        if (text.isListed(next)) {
            boolean fits = (!family && text.isFamily(next)) || (text.isFirst(last) && text.isFirst(next));
            boolean both = announced && !text.hasCapitals() && text.isFirst(last) && text.isFirst(next);
            return capital
                    || both
                    || (fits
                            && !text.isParticle(next)
                            && ((text.isFirst(last) && text.isSure(last))
                                    || COMPOUND.contains(text.text(last))
                                    || !text.isCommon(next)));
        }
        if (text.isMishearing(next)) {
            return !family && (announced || text.next(next) >= text.size() || COMPOUND.contains(text.text(last)));
        }
        if (!text.isUnknown(next) || text.text(next).length() <= 2) {
            return false;
        }
        return capital || (!text.hasCapital(last) && (!family || text.isUnknown(last)));
    }

    private boolean belongsAfterParticle(int word, boolean family) {
        boolean capital = text.hasTellingCapital(word);
        if (text.isThing(word)) {
            return false;
        }
        return ((text.isFamily(word) || (text.isFirst(word) && isForeignParticle(word)))
                        && (capital || !text.isCommon(word)))
                || (!family && capital && text.isUnknown(word) && text.hasTellingCapital(text.previous(word)))
                || (!family && capital && text.hasCapital(firstBefore(word)))
                || (!family && text.isUnknown(word) && text.text(word).length() > 2 && isForeignParticle(word));
    }

    /** The word before the particles of a name. */
    private int firstBefore(int word) {
        int place = text.previous(word);
        while (place >= 0 && text.isParticle(place)) {
            place = text.previous(place);
        }
        return place;
    }

    private boolean isForeignParticle(int word) {
        int before = text.beforeInPhrase(word);
        return before >= 0 && text.isParticle(before) && isForeignParticle(text.text(before));
    }

    /** Whether a particle is nothing else in French, as {@code van}. */
    static boolean isForeignParticle(String particle) {
        return !SMALL_WORDS.contains(particle);
    }

    /** The name that ends before a place, where a cue stands: {@code Karim Benali à l'appareil}. */
    Name before(int cue) {
        int word = text.previous(cue);
        int first = word < 0 ? -1 : text.previous(word);
        boolean misheard = first >= 0 && text.mayBeMisheard(word) && text.isFirst(first) && text.isSure(first);
        if (word < 0 || (!startsName(word, NameCue.STRONG) && !misheard)) {
            return NONE;
        }
        int from = word;
        for (int words = 1; words < MOST_WORDS; words++) {
            int before = text.previous(from);
            if (before < 0
                    || !(text.isSure(before)
                            || (text.isFirst(before) && !text.isCommon(before))
                            || (text.hasTellingCapital(before)
                                    && text.isUnknown(before)
                                    && !text.isFirm(before)
                                    && from - before == 1))) {
                break;
            }
            from = before;
        }
        return new Name(from, word + 1);
    }
}
