package org.allophone.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The notebook's dialogues: one text per topic, a line per turn, in files that a linguist can edit ({@code
 * dialogues/<topic>.fr.txt}).
 */
public final class Dialogues {
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /**
     * The dialogue about a topic, with its client numbered: "Client" becomes "Client_7". Lines end in LF, the last in nothing.
     *
     * @param topic one of the topics that have a dialogue file
     */
    public String about(String topic, long client) {
        return texts.computeIfAbsent(topic, Dialogues::read).replace("Client", "Client_" + client);
    }

    private static String read(String topic) {
        String file = "dialogues/" + topic + ".fr.txt";
        try (InputStream in = Dialogues.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no dialogue file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
