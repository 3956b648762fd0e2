package org.allophone.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
        String file = "dialogues/" + topic + ".fr.txt";
        try (InputStream in = Dialogues.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not among the program's resources");
            }
            // A checkout may have given the file the ends of lines of another system.
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
