package org.allophone.dataset;

import java.util.List;
import java.util.OptionalLong;

/**
 * The text of a conversation.
 *
 * @param number the number of its call; if it has no call, its place, from 1. The client in the dialogue has the same number
 * @param topic what it was about
 * @param call the number of the call it belongs to; empty in the notebook, which ties its transcripts to no call
 * @param text the turns, a line each, without a last line break
 * @param lines the turns with their times; none if the conversation has no times
 */
public record Transcript(int number, String topic, OptionalLong call, String text, List<Line> lines) {

    /**
     * A turn as it is shown to a person.
     *
     * @param startMillis when it begins, in milliseconds from the start of the call
     * @param endMillis when it ends
     * @param agent whether the agent speaks
     */
    public record Line(int startMillis, int endMillis, boolean agent, String text) {}

    public Transcript {
        lines = List.copyOf(lines);
    }

    /** The text of a conversation that has no times. */
    public Transcript(int number, String topic, OptionalLong call, String text) {
        this(number, topic, call, text, List.of());
    }

    /** The folder of the conversations, as the notebook names it. */
    public static final String FOLDER = "transcripts";

    /** The name of its file: {@code billing_01.txt}. */
    public String fileName() {
        return fileNameOf(topic, number);
    }

    /** Its file, from the data set's folder. */
    public String path() {
        return pathOf(topic, number);
    }

    /** The file of a transcript, from the data set's folder. */
    static String pathOf(String topic, int number) {
        return FOLDER + "/" + fileNameOf(topic, number);
    }

    private static String fileNameOf(String topic, int number) {
        return topic + (number < 10 ? "_0" : "_") + number + ".txt";
    }
}
