package org.allophone.detect.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allophone.detect.text.ResourceLines;

/** What a phrase says about a name beside it. */
enum NameCue {
    /** A title: it belongs to the name, which may be any word that is not common. */
    TITLE,
    /** The speaker names himself: the next word may be any word that is not common. */
    SELF,
    /** The next word is a name unless it is common. */
    STRONG,
    /** The next word is a name if a list knows it, or a capital shows it. */
    WEAK,
    /** The next word is a name if it is a first name and nothing follows. */
    FAINT,
    /** The next speaker says a name. */
    ASK,
    /** The word before is a name. */
    AFTER,
    /** The word before is a name if it is the same as the one behind. */
    EXPLAIN,
    /** With a colon, the next word is a name. */
    LABEL,
    /** The next line is a name. */
    SIGN;

    /** The phrases that are shipped. A phrase can be of two sorts: a title can also be asked for. */
    static PhraseTree<List<NameCue>> shipped() {
        return Holder.SHIPPED;
    }

    private static final class Holder {
        private static final PhraseTree<List<NameCue>> SHIPPED = read();

        private static PhraseTree<List<NameCue>> read() {
            PhraseTree<List<NameCue>> phrases = new PhraseTree<>();
            Map<List<String>, List<NameCue>> cues = new HashMap<>();
            for (String line : ResourceLines.of("name-cues.txt")) {
                int space = line.indexOf(' ');
                cues.computeIfAbsent(NameWords.parts(line.substring(space + 1)), unused -> new ArrayList<>())
                        .add(valueOf(line.substring(0, space).toUpperCase(Locale.ROOT)));
            }
            cues.forEach((words, own) -> phrases.add(words, List.copyOf(own)));
            return phrases;
        }
    }
}
