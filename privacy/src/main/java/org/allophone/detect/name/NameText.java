package org.allophone.detect.name;

import java.util.HashSet;
import java.util.Set;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;
import org.allophone.detect.text.Word;

/** What is said, as the search for names reads it: what each word can be, whether it has a capital that tells something. */
final class NameText {
    private static final Flag PAUSE =
            Flag.isIn(Set.of("'", "’", "`", ",", "…", "-", "–", "—", "\"", "«", "»", "(", ")"));
    /** Behind a hyphen these belong to a verb: {@code dites-moi}. */
    private static final Set<String> PRONOUNS = Set.of(
            "t", "m", "moi", "toi", "vous", "nous", "je", "tu", "il", "elle", "on", "ils", "elles", "ce", "la", "ci",
            "le", "les", "lui", "leur", "y", "en");
    /** Behind these words stands a firm. */
    private static final Flag OF_FIRMS = Flag.isIn(Set.of("chez", "bij", "societe", "firma", "bedrijf"));

    private static final Flag SERVICES = Flag.isIn(Set.of("service", "services", "client", "clients", "clientele"));

    /** No word that may be misheard for a name stands between a title and a name here. */
    private static final Set<String> JOINING =
            Set.of("et", "ou", "of", "and", "or", "avec", "chez", "bonjour", "merci");

    /** A word of one of these sorts is not unknown. */
    private static final int KNOWN = NameSort.FIRST.bit()
            | NameSort.FAMILY.bit()
            | NameSort.COMMON.bit()
            | NameSort.PARTICLE.bit()
            | NameSort.FILLER.bit()
            | NameSort.THING.bit();

    private static final int SHORTEST = 2;

    /** Between the words of a name stand no more pauses and fillers than these. */
    private static final int MOST_PAUSES = 12;

    private static final int LONGEST_SLIP = 5;

    private final Said said;
    /** What each word can be, a bit for each sort. */
    private final int[] sorts;

    private final NameCapitals capitals;
    private final boolean[] found;
    private final Set<String> firms = new HashSet<>();

    NameText(Said said) {
        this.said = said;
        int size = said.size();
        this.sorts = new int[size];
        this.capitals = new NameCapitals(said);
        this.found = new boolean[size];
        for (int place = 0; place < size; place++) {
            sorts[place] = NameWords.bits(said.token(place).word());
        }
        for (int place = 0; place < size; place++) {
            if (isCutOff(place)) {
                sorts[place] = NameSort.FILLER.bit();
            } else if (isUnknown(place) && (OF_FIRMS.of(word(place - 1)) || isOfService(place))) {
                firms.add(text(place));
            }
        }
    }

    private boolean isOfService(int place) {
        return text(place - 1).equals("de") && (SERVICES.of(word(place - 2)) || SERVICES.of(word(place - 3)));
    }

    /** Whether a word was broken off: {@code Ka- Karim}. */
    private boolean isCutOff(int place) {
        Token hyphen = said.at(place + 1);
        return said.token(place).isWord()
                && hyphen.is("-")
                && said.token(place).touches(hyphen)
                && !hyphen.touches(said.at(place + 2));
    }

    int size() {
        return said.size();
    }

    Said said() {
        return said;
    }

    String text(int place) {
        return said.at(place).text();
    }

    Word word(int place) {
        return said.at(place).word();
    }

    private boolean is(int place, NameSort sort) {
        return place >= 0 && place < sorts.length && (sorts[place] & sort.bit()) != 0;
    }

    boolean isWord(int place) {
        return said.at(place).isWord();
    }

    boolean isFirst(int place) {
        return is(place, NameSort.FIRST);
    }

    boolean isFamily(int place) {
        return is(place, NameSort.FAMILY);
    }

    boolean isListed(int place) {
        return isFirst(place) || isFamily(place);
    }

    boolean isCommon(int place) {
        return is(place, NameSort.COMMON);
    }

    /** Whether a word that may not be said is a common one. */
    boolean isCommonWord(String word) {
        return NameWords.shipped().sorts(word).contains(NameSort.COMMON);
    }

    /** A common word that often follows a title. */
    boolean isSmall(int place) {
        return is(place, NameSort.SMALL) || (is(place, NameSort.VERB) && next(place) < size());
    }

    boolean isParticle(int place) {
        return is(place, NameSort.PARTICLE);
    }

    boolean isFiller(int place) {
        return is(place, NameSort.FILLER);
    }

    /** A common word in a call without capitals. */
    boolean mayBeMisheard(int place) {
        return !hasCapitals() && isCommon(place) && text(place).length() > SHORTEST;
    }

    /** A common word that stands where only a name can, in a call without capitals: the recogniser did not know the name. */
    boolean isMishearing(int place) {
        return !hasCapitals()
                && isCommon(place)
                && !isSmall(place)
                && !isParticle(place)
                && !isFiller(place)
                && text(place).length() > SHORTEST
                && text(place - 1).chars().allMatch(Character::isLetter);
    }

    boolean hasCapitals() {
        return capitals.any();
    }

    /** Whether a word has no capital in a call in which names have them. */
    boolean lacksCapital(int place) {
        return capitals.inMostTurns() && !hasCapital(place);
    }

    /** A common word whose capital shows that it is a name here: {@code madame Printemps}. */
    boolean isCapitalisedWord(int place) {
        return hasTellingCapital(place) && mayNamePerson(place) && !isParticle(place) && !bringsNoPerson(place);
    }

    /** Whether a word is all that somebody answers, and no word of small talk. */
    boolean isLoneAnswer(int place) {
        return isWord(place) && next(place) >= size() && !text(place + 1).equals("?") && mayNamePerson(place);
    }

    /** Whether a common word is no word of small talk, no verb and no thing. */
    private boolean mayNamePerson(int place) {
        return isCommon(place)
                && !is(place, NameSort.SMALL)
                && !is(place, NameSort.VERB)
                && !isThing(place)
                && !isFiller(place)
                && text(place).length() > SHORTEST;
    }

    /** A small word that the recogniser heard between a title and a name. */
    boolean isSlip(int place) {
        return !hasCapitals()
                && isWord(place)
                && (isCommon(place) || text(place).length() == 1)
                && text(place).length() <= LONGEST_SLIP
                && !JOINING.contains(text(place));
    }

    /** Whether the call says elsewhere that the unknown word is a firm: {@code chez Proxitel}. */
    boolean isFirm(int place) {
        return firms.contains(text(place));
    }

    boolean isThing(int place) {
        return is(place, NameSort.THING);
    }

    boolean bringsNoPerson(int place) {
        return is(place, NameSort.NO_PERSON_AFTER);
    }

    /** A name on a list that is nothing else. */
    boolean isSure(int place) {
        return isListed(place) && !isCommon(place) && !is(place, NameSort.DOUBTFUL) && !isThing(place);
    }

    /** A word that no list knows, and that may be a name. */
    boolean isUnknown(int place) {
        return place >= 0
                && place < sorts.length
                && (sorts[place] & KNOWN) == 0
                && isWord(place)
                && !isOrder(place)
                && text(place).length() >= SHORTEST;
    }

    /** Whether a hyphen and a pronoun follow a verb: {@code asseyez-vous}. */
    private boolean isOrder(int place) {
        Token hyphen = said.at(place + 1);
        return hyphen.is("-") && said.token(place).touches(hyphen) && PRONOUNS.contains(text(place + 2));
    }

    /** Whether the word has a capital inside a sentence. */
    boolean hasTellingCapital(int place) {
        return capitals.isTelling(place);
    }

    boolean hasCapital(int place) {
        return capitals.isUpper(place);
    }

    /** Whether the turns of two places are one. */
    boolean sameTurn(int place, int other) {
        return said.at(place).turn() == said.at(other).turn();
    }

    /** Whether a hyphen joins this word with the next one, which is no pronoun. */
    boolean joins(int place) {
        return place + 2 < size()
                && said.token(place + 1).is("-")
                && said.token(place).touches(said.token(place + 1))
                && said.token(place + 1).touches(said.token(place + 2))
                && isWord(place + 2)
                && !PRONOUNS.contains(text(place + 2));
    }

    /** The next word of the turn; pauses and fillers are passed over, the end of a sentence is not. The number of tokens if there is none. */
    int next(int place) {
        int at = place + 1;
        int end = Math.min(size(), place + MOST_PAUSES);
        while (at < end && sameTurn(at, place) && (isPause(at) || isEmptyFiller(at) || isAbbreviationPoint(at))) {
            at++;
        }
        return at < end && sameTurn(at, place) && isWord(at) ? at : size();
    }

    /** The word before in the turn, as {@link #next}; -1 if there is none. */
    int previous(int place) {
        int at = place - 1;
        int end = Math.max(0, place - MOST_PAUSES);
        while (at >= end && sameTurn(at, place) && (isPause(at) || isFiller(at))) {
            at--;
        }
        return at >= 0 && sameTurn(at, place) && isWord(at) ? at : -1;
    }

    /** Whether a filler is not the first part of a name: {@code Ben Ali}. */
    private boolean isEmptyFiller(int place) {
        return isFiller(place) && !(isParticle(place) && isListed(place + 1));
    }

    /** The word before, with nothing but a hyphen or an apostrophe between them; -1 if there is none. */
    int beforeInPhrase(int place) {
        int at = place - 1;
        if (text(at).equals("-") || text(at).equals("'") || text(at).equals("’")) {
            at--;
        }
        return at >= 0 && sameTurn(at, place) && isWord(at) ? at : -1;
    }

    private boolean isPause(int place) {
        return PAUSE.of(word(place))
                || (text(place).equals(".") && text(place - 1).equals("."));
    }

    private boolean isAbbreviationPoint(int place) {
        return text(place).equals(".") && NameCapitals.ABBREVIATIONS.contains(text(place - 1));
    }

    /** Whether the place was found as a part of a name. */
    boolean isFound(int place) {
        return found[place];
    }

    void markFound(int from, int to) {
        for (int place = from; place < to; place++) {
            found[place] = true;
        }
    }
}
