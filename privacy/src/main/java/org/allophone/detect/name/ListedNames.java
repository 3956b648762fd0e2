package org.allophone.detect.name;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.allophone.detect.name.NameReader.Name;
import org.allophone.detect.text.Fact;
import org.allophone.detect.text.Flag;

/** Finds names that lists know, without anything that announces them. */
final class ListedNames {
    private static final int WORDS_BETWEEN = 3;
    private static final int MOST_INITIALS = 3;
    /** The tokens of {@code j'en marie}. */
    private static final int MISHEARD_JEAN = 4;
    /** Words behind which a speaker often gives a name. */
    private static final Set<String> OPENINGS = Set.of(
            "est", "ici", "bonjour", "bonsoir", "allo", "avec", "appelle", "met", "is", "oui", "alors", "jour", "nom");
    /** These are names unless an article stands before them. */
    private static final Set<String> NAMES_WITHOUT_ARTICLE = Set.of("jean", "marc");
    /** Behind these stands the name of a church, a station or a town rather than of a person. */
    private static final Set<String> SAINTS = Set.of("saint", "sainte", "st", "ste", "sint");

    /** Words that show a thing behind them. */
    private static final Set<String> ARTICLES = Set.of(
            "un", "le", "ce", "mon", "ton", "son", "votre", "notre", "du", "au", "des", "les", "mes", "vos", "en");

    private static final Flag BEGINS_THING =
            new Flag(word -> NameWords.shipped().things().after(word).isPresent());
    private static final Fact<Optional<PhraseTree<NameSort>>> THINGS =
            new Fact<>(word -> NameWords.shipped().things().after(word));

    private final NameText text;
    private final NameReader reader;

    ListedNames(NameText text) {
        this.text = text;
        this.reader = new NameReader(text);
    }

    void find(Consumer<Name> found) {
        int place = 0;
        while (place < text.size()) {
            int behindThing = behindThing(place);
            if (behindThing > place) {
                place = behindThing;
            } else if (elidedEnd(place) > place) {
                int end = elidedEnd(place);
                found.accept(new Name(place, end));
                place = end;
            } else if (initialsEnd(place) > place) {
                int end = initialsEnd(place);
                found.accept(new Name(place, end));
                place = end;
            } else if (isMisheardJean(place)) {
                found.accept(new Name(place, place + MISHEARD_JEAN));
                place += MISHEARD_JEAN;
            } else {
                int end = text.isFound(place) ? place : text.isParticle(place) ? nameAtParticle(place) : nameAt(place);
                if (end > place && !isOfNoPerson(place)) {
                    found.accept(new Name(withMisheardFirst(place), end));
                }
                place = Math.max(place + 1, end);
            }
        }
    }

    /** Behind a name with a capital D or O and an apostrophe: {@code D'Hondt}, {@code O'Leary}; the place itself if there is none. */
    private int elidedEnd(int place) {
        boolean letter = (text.text(place).equals("d") || text.text(place).equals("o")) && text.hasCapital(place);
        boolean apostrophe =
                text.text(place + 1).equals("'") || text.text(place + 1).equals("’");
        int name = place + 2;
        boolean capital = letter && apostrophe && text.sameTurn(place, name) && text.hasCapital(name);
        return capital
                        && (text.isUnknown(name) || text.isListed(name))
                        && text.text(name).length() > 2
                ? reader.restOf(name)
                : place;
    }

    /** Behind a name with initials before it: {@code J.-P. Maréchal}; the place itself if there is none. */
    private int initialsEnd(int place) {
        int at = place;
        int initials = 0;
        while (initials < MOST_INITIALS && isInitial(at)) {
            at += text.text(at + 2).equals("-") ? 3 : 2;
            initials++;
        }
        boolean name = initials > 0
                && text.sameTurn(place, at)
                && text.hasCapital(at)
                && text.text(at).length() > 2
                && (text.isUnknown(at) || text.isFamily(at))
                && !text.isThing(at);
        return name ? reader.restOf(at) : place;
    }

    private boolean isInitial(int place) {
        return text.isWord(place)
                && text.text(place).length() == 1
                && text.hasCapital(place)
                && text.text(place + 1).equals(".")
                && text.sameTurn(place, place + 2);
    }

    /** A recogniser writes {@code j'en marie} for Jean-Marie. */
    private boolean isMisheardJean(int place) {
        int name = place + MISHEARD_JEAN - 1;
        return text.text(place).equals("j")
                && text.text(place + 2).equals("en")
                && !text.hasCapitals()
                && text.sameTurn(place, name)
                && text.isFirst(name)
                && !text.isCommon(name);
    }

    /** Where a family name begins, with the word before it if that stands where a first name would: {@code c'est midi peeters}. */
    private int withMisheardFirst(int place) {
        int before = text.previous(place);
        if (text.isFirst(place) || before < 0 || text.isFound(before) || !text.isMishearing(before)) {
            return place;
        }
        int opening = text.previous(before);
        return opening < 0 || OPENINGS.contains(text.text(opening)) ? before : place;
    }

    /** Behind the name of a thing that begins at the place; the place itself if there is none. */
    private int behindThing(int place) {
        if (!BEGINS_THING.of(text.word(place))) {
            return place;
        }
        Optional<PhraseTree<NameSort>> node = THINGS.of(text.word(place));
        int last = place;
        int behind = place;
        while (node.isPresent()) {
            if (node.get().meaning().isPresent()) {
                behind = last + 1;
            }
            int next = text.next(last);
            if (next >= text.size()) {
                break;
            }
            node = node.get().after(text.text(next));
            last = next;
        }
        return behind;
    }

    /** Behind the name that begins with a particle: {@code Van Hecke}, {@code el amrani}. French ones need capitals: {@code De Vos}. */
    private int nameAtParticle(int place) {
        int word = text.next(place);
        if (word < text.size() && text.isParticle(word)) {
            word = text.next(word);
        }
        if (word >= text.size() || text.isFound(word)) {
            return place;
        }
        if (SAINTS.contains(text.text(place))) {
            return place;
        }
        boolean de = text.text(place).equals("de") && text.hasCapital(place);
        boolean capitals = (text.hasTellingCapital(place) || de) && text.hasTellingCapital(word) && text.isFamily(word);
        capitals |=
                text.hasCapital(place) && text.hasTellingCapital(word) && text.isFamily(word) && !text.isCommon(word);
        boolean foreign = NameReader.isForeignParticle(text.text(place)) && text.isSure(word);
        return capitals || foreign ? reader.restOf(word) : place;
    }

    /** Behind the name that begins at a word of a list; the place itself where the word is none. */
    private int nameAt(int place) {
        if (!text.isListed(place)) {
            return place;
        }
        int next = text.joins(place) ? place + 2 : text.next(place);
        boolean capital = text.hasTellingCapital(place);
        if (text.isSure(place) || (capital && !text.isThing(place))) {
            return reader.restOf(place);
        }
        boolean pair = text.isFirst(place)
                && !text.isThing(place)
                && next < text.size()
                && !text.isFound(next)
                && (text.isSure(next) || (text.isFirst(next) && (text.joins(place) || !text.isCommon(next))))
                && (!text.isCommon(place) || text.joins(place));
        boolean jean = NAMES_WITHOUT_ARTICLE.contains(text.text(place)) && !ARTICLES.contains(text.text(place - 1));
        return pair || jean || hasSureEnd(place) || isFirstAndFamilyWithCapitals(place, next)
                ? reader.restOf(place)
                : place;
    }

    /** Whether a first name that may be a word begins a name that ends with a sure one. */
    private boolean hasSureEnd(int place) {
        int last = reader.restOf(place) - 1;
        return last > place
                && text.isFirst(place)
                && !text.isThing(place)
                && !text.isCommon(place)
                && (text.isSure(last) || (text.isFamily(last) && text.hasTellingCapital(last)));
    }

    private boolean isFirstAndFamilyWithCapitals(int place, int next) {
        return text.isFirst(place) && text.hasCapital(place) && text.isListed(next) && text.hasTellingCapital(next);
    }

    /** Whether the name is that of a street, a school, a firm: {@code rue du docteur Lambert}. */
    private boolean isOfNoPerson(int place) {
        int before = text.beforeInPhrase(place);
        for (int i = 0; i < WORDS_BETWEEN && before >= 0; i++) {
            if (text.bringsNoPerson(before)) {
                return true;
            }
            if (!text.isParticle(before) && !text.isListed(before)) {
                return false;
            }
            before = text.beforeInPhrase(before);
        }
        return false;
    }
}
