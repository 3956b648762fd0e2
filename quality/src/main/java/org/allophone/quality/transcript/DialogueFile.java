package org.allophone.quality.transcript;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.files.TextLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text file that has one call, a line for each turn: {@code Client_7: Bonjour}. The file is named after its topic, with a number:
 * {@code billing_01.txt}. A time in brackets at the start of a line is left out.
 */
final class DialogueFile implements CallReader {
    private static final Pattern NAME = Pattern.compile("(.+?)_[0-9]+\\.txt", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURN =
            Pattern.compile("\\s*(?:\\[[^\\]]{0,40}\\]\\s*|\\([0-9:.,  -]{1,40}\\)\\s*)?(\\p{L}[^:]{0,59}?)\\s*:(.*)");

    private final Path file;
    private final TextLines lines;
    private boolean read;

    DialogueFile(Path file) throws IOException {
        this.file = file;
        this.lines = TextLines.open(file);
    }

    @Override
    public @Nullable TranscribedCall next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        List<Turn> turns = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank()) {
                turns.add(turn(line));
            }
        }
        return turns.isEmpty()
                ? null
                : new TranscribedCall("", topic(), "", Style.UNKNOWN, "", Double.NaN, turns, Claims.NONE);
    }

    private Turn turn(String line) {
        Matcher matcher = TURN.matcher(line);
        if (!matcher.matches()) {
            throw Faults.refusal("line.speaker", file, lines.line());
        }
        String speaker = matcher.group(1);
        String text = TurnText.composed(matcher.group(2).strip());
        return new Turn(speaker, SpeakerRole.of(speaker), text, null, "", List.of(), null, 0, "");
    }

    private String topic() {
        Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
        return matcher.matches() ? matcher.group(1) : "";
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
