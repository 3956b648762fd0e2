package org.allophone.detect.name;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.allophone.detect.name.NameReader.Name;

/** The words of the names that were found in a call, to find them wherever they are said again, also as they sound. */
final class KnownNames {
    private static final int SHORTEST = 3;
    /** Names that are heard alike must have so many letters at least. */
    private static final int SHORTEST_SOUND = 4;

    private final NameText text;
    private final Set<String> words = new HashSet<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> sounds = new HashSet<>();
    /** Particles with the words that follow them: {@code van hecke}. */
    private final Set<String> pairs = new HashSet<>();

    KnownNames(NameText text) {
        this.text = text;
    }

    /** Learns the words of a name. A word that no list knows is learnt from a cue only. */
    void learn(Name name, boolean fromCue) {
        for (int place = name.from(); place < name.to(); place++) {
            String word = text.text(place);
            if (text.isWord(place) && place > name.from() && text.isParticle(place - 1)) {
                pairs.add(text.text(place - 1) + ' ' + word);
            }
            if (!text.isWord(place) || word.length() < SHORTEST || text.isParticle(place) || text.isFiller(place)) {
                continue;
            }
            if (text.isSure(place) || (fromCue && text.isUnknown(place))) {
                words.add(word);
                String sound = NameSound.of(word);
                if (sound.length() >= SHORTEST_SOUND) {
                    sounds.add(sound);
                }
            } else if (text.isListed(place)) {
                doubtful.add(word);
            }
        }
    }

    /** Learns a name that was spelled, unless it is a common word. */
    void learnSpelled(String letters) {
        if (letters.length() > SHORTEST && !text.isCommonWord(letters)) {
            words.add(letters);
        }
    }

    /** Whether letters spell a name that is known, or the beginning or end of one. */
    boolean hasSpelling(String letters) {
        return words.contains(letters) || doubtful.contains(letters) || sounds.contains(NameSound.of(letters));
    }

    /** Finds the known words where they were not found yet. */
    void find(Consumer<Name> found) {
        for (int place = 0; place < text.size(); place++) {
            boolean known = text.isFound(place) || (text.isWord(place) && isKnown(place));
            int from = known || text.hasTellingCapital(place) ? withParticles(place) : place;
            if (from < place && (known || text.hasCapital(from))) {
                found.accept(new Name(from, place + 1));
            } else if (known && !text.isFound(place)) {
                found.accept(new Name(place, place + 1));
            }
        }
    }

    /** Where a name begins with the particles that it had elsewhere. */
    private int withParticles(int place) {
        int from = place;
        while (from > 0
                && text.sameTurn(from - 1, place)
                && !text.isFound(from - 1)
                && text.isParticle(from - 1)
                && pairs.contains(text.text(from - 1) + ' ' + text.text(from))) {
            from--;
        }
        return from;
    }

    private boolean isKnown(int place) {
        if (text.isCommon(place) && !text.isListed(place)) {
            // Such a word is learnt nowhere.
            return false;
        }
        String word = text.text(place);
        if (word.length() < SHORTEST) {
            return false;
        }
        if (words.contains(word) && !text.isThing(place)) {
            return true;
        }
        if (doubtful.contains(word)) {
            return text.hasTellingCapital(place) || !text.isCommon(place);
        }
        return text.isUnknown(place) && sounds.contains(NameSound.of(word));
    }
}
