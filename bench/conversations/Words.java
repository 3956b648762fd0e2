import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts the words of all turns in a file of conversations: runs of letters and digits. */
final class Words {
    private static final String TEXT = "\"text\":\"";

    private Words() {}

    public static void main(String[] args) throws IOException {
        long words = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                words += ofLine(line);
            }
        }
        System.out.println(words);
    }

    private static long ofLine(String line) {
        long words = 0;
        for (int at = line.indexOf(TEXT); at >= 0; at = line.indexOf(TEXT, at)) {
            boolean inside = false;
            at += TEXT.length();
            for (; line.charAt(at) != '"'; at++) {
                boolean letter = Character.isLetterOrDigit(line.charAt(at));
                words += letter && !inside ? 1 : 0;
                inside = letter;
                at += line.charAt(at) == '\\' ? 1 : 0;
            }
        }
        return words;
    }
}
