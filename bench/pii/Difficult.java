import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the hand-written cases of a file as JSON Lines of calls whose data are marked, as {@code allophone quality pii --gold} reads them. */
public final class Difficult {
    private static final Pattern MARK = Pattern.compile("⟦(\\??)([A-Z_]+):([^⟧]*)⟧");

    private Difficult() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String id = "";
        String style = "";
        List<String> turns = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(arguments[0])));
        lines.add("== end");
        for (String line : lines) {
            if (line.startsWith("== ")) {
                if (!turns.isEmpty()) {
                    out.println("{\"call_id\":\"" + id + "\",\"style\":\"" + style + "\",\"turns\":[" + String.join(",", turns) + "]}");
                }
                turns.clear();
                String[] head = line.substring(3).split(" ");
                id = head[0];
                // A note or mail is written without hesitations, as a clean transcript is.
                style = head.length < 2 || head[1].equals("written") ? "clean" : head[1];
            } else if (line.matches("(caller|agent|text): .*")) {
                turns.add(turn(line));
            }
        }
    }

    private static String turn(String line) {
        int colon = line.indexOf(": ");
        StringBuilder text = new StringBuilder();
        List<String> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int end = colon + 2;
        while (mark.find()) {
            text.append(line, end, mark.start());
            int start = text.length();
            text.append(mark.group(3));
            String kind = mark.group(1).isEmpty() ? mark.group(2) : "OPTIONAL";
            spans.add("{\"start\":" + start + ",\"end\":" + text.length() + ",\"label\":\"" + mark.group(2).toLowerCase()
                    + "\",\"kind\":\"" + kind + "\"}");
            end = mark.end();
        }
        text.append(line.substring(end));
        String escaped = text.toString().replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"speaker\":\"" + line.substring(0, colon) + "\",\"text\":\"" + escaped + "\",\"spans\":[" + String.join(",", spans) + "]}";
    }
}
