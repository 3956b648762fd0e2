package org.allophone.mask.document;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.mask.operator.Datum;
import org.allophone.pii.PiiKind;

/**
 * The names of the agents of a call, as its rows tell them. A name of a person in what is said is an agent's if it is one of these, or a
 * part of one: then it has the label and the pseudonym of the agent. A caller of the same first name cannot be told apart.
 */
final class AgentNames {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> TITLES =
            Set.of("madame", "monsieur", "mademoiselle", "mme", "mlle", "mevrouw", "meneer", "mrs", "mr", "ms", "m");

    /** Nobody is named. */
    static final AgentNames NONE = new AgentNames(Map.of());

    /** What the columns of agents have, by its words. */
    private final Map<Set<String>, String> cellByWords;

    private AgentNames(Map<Set<String>, String> cellByWords) {
        this.cellByWords = cellByWords;
    }

    /** These agents, and the one that a cell of a column of agents names. */
    AgentNames with(String cell) {
        Set<String> words = words(cell);
        if (words.isEmpty() || cellByWords.containsKey(words)) {
            return this;
        }
        Map<Set<String>, String> more = new LinkedHashMap<>(cellByWords);
        more.put(words, cell);
        return new AgentNames(more);
    }

    /** What was found, as the datum that is masked: of an agent, as it stands in the column. */
    Datum datum(DocumentDetector.Found found) {
        PiiKind kind = found.finding().kind();
        Set<String> words = kind == PiiKind.PERSON && !cellByWords.isEmpty() ? words(found.datum()) : Set.of();
        if (!words.isEmpty()) {
            for (Map.Entry<Set<String>, String> agent : cellByWords.entrySet()) {
                if (agent.getKey().containsAll(words)) {
                    return Datum.of(PiiKind.AGENT, agent.getValue());
                }
            }
        }
        return Datum.of(kind, found.datum());
    }

    private static Set<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTERS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
