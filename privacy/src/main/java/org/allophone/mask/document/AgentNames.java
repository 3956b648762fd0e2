package org.allophone.mask.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.mask.operator.Datum;
import org.allophone.pii.PiiKind;

/**
 * The names of the agents of a call, as its rows tell them, or as they say them: see {@link AgentSpeech}. A name of a person in what is said
 * is an agent's if it is one of these, or a part of one: then it has the label and the pseudonym of the agent. A caller of the same first
 * name cannot be told apart.
 */
final class AgentNames {
    /** Nobody is named. */
    static final AgentNames NONE = new AgentNames(Map.of());

    /** What the columns of agents have, by its words. */
    private final Map<Set<String>, String> cellByWords;

    private AgentNames(Map<Set<String>, String> cellByWords) {
        this.cellByWords = cellByWords;
    }

    /** These agents, and the one that a cell of a column of agents names. */
    AgentNames with(String cell) {
        Set<String> words = NameText.of(cell).words();
        if (words.isEmpty() || cellByWords.containsKey(words)) {
            return this;
        }
        Map<Set<String>, String> more = new LinkedHashMap<>(cellByWords);
        more.put(words, cell);
        return new AgentNames(more);
    }

    /** These agents, and one whom they do not name: who says his name in a call. */
    AgentNames withSaid(String name) {
        Set<String> words = NameText.of(name).words();
        return cellByWords.keySet().stream().anyMatch(agent -> agent.containsAll(words)) ? this : with(name);
    }

    /** These agents and others; who has the same name has it as it stands here. */
    AgentNames and(AgentNames others) {
        AgentNames all = this;
        for (String name : others.cellByWords.values()) {
            all = all.withSaid(name);
        }
        return all;
    }

    /** What was found, as the datum that is masked: of an agent, as it stands in the column. */
    Datum datum(DocumentDetector.Found found) {
        PiiKind kind = found.finding().kind();
        Set<String> words = kind == PiiKind.PERSON && !cellByWords.isEmpty()
                ? NameText.of(found.datum()).words()
                : Set.of();
        if (!words.isEmpty()) {
            for (Map.Entry<Set<String>, String> agent : cellByWords.entrySet()) {
                if (agent.getKey().containsAll(words)) {
                    return Datum.of(PiiKind.AGENT, agent.getValue());
                }
            }
        }
        return Datum.of(kind, found.datum());
    }
}
