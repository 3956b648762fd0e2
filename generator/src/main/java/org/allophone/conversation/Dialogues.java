package org.allophone.conversation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.allophone.resource.ProgramFile;

/**
 * The notebook's dialogues: one text per topic, a line per turn, in files that a linguist can edit ({@code
 * dialogues/<topic>.fr.txt}).
 */
public final class Dialogues {
    private static final String GENERAL = "other";
    private static final Set<String> TOPICS = Set.of("billing", "tech_support", "orders", "returns", GENERAL);

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * The dialogue about a topic, or the general one if the topic has none. The client gets a number: "Client" becomes
     * "Client_7". Lines end with LF, except the last one.
     */
    public String about(String topic, long client) {
        return texts.computeIfAbsent(TOPICS.contains(topic) ? topic : GENERAL, Dialogues::read)
                .replace("Client", "Client_" + client);
    }

    private static String read(String topic) {
        return ProgramFile.text(Dialogues.class, "dialogues/" + topic + ".fr.txt")
                .stripTrailing();
    }
}
