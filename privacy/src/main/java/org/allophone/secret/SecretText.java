package org.allophone.secret;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.wording.Refusal;

/**
 * Finds the secret in a text. The rules are the same for {@code .env}, a key file and the environment variable: quotes and spaces
 * around the secret and a comment after it are not part of the secret, as in a shell and in python-dotenv.
 */
public final class SecretText {
    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\s*(?:export\\s+)?" + Secret.VARIABLE + "\\s*=(.*)", Pattern.DOTALL);
    private static final Pattern NO_ASSIGNMENT = Pattern.compile("\\s*(?:export\\s+)?" + Secret.VARIABLE + "\\b.*");

    private SecretText() {}

    /**
     * The value of {@code SALT_PII} in the text of a {@code .env}; empty if it is not there. Other lines are not read.
     *
     * @param place the place of the text, for messages
     * @throws Refusal if the line has no {@code =}, a quote is not closed, or there are two such lines
     */
    public static Optional<String> inDotenv(String text, Object place) {
        List<String> lines = lines(text);
        List<String> found = lines.stream()
                .map(ASSIGNMENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> value(matcher.group(1), place))
                .toList();
        if (found.size() > 1) {
            throw Faults.refusal("twice", place);
        }
        if (found.isEmpty()
                && lines.stream().anyMatch(line -> NO_ASSIGNMENT.matcher(line).matches())) {
            throw Faults.refusal("no-assignment", place);
        }
        return found.stream().findFirst();
    }

    /**
     * The secret of a key file: the value in a {@code .env}, or the only line that is not a comment.
     *
     * @param place the place of the text, for messages
     */
    static String inKeyFile(String text, Object place) {
        Optional<String> assigned = inDotenv(text, place);
        if (assigned.isPresent()) {
            return assigned.get();
        }
        List<String> lines =
                lines(text).stream().filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1) {
            throw Faults.refusal("not-one-line", place);
        }
        return lines.isEmpty() ? "" : value(lines.get(0), place);
    }

    /**
     * A value without the quotes, spaces and comment around it.
     *
     * @param place the place of the value, for messages
     * @throws Refusal if a quote is not closed, or if the closing quote is followed by text that is not a comment
     */
    public static String value(String raw, Object place) {
        String value = raw.strip();
        if (value.startsWith("\"") || value.startsWith("'")) {
            int end = value.indexOf(value.charAt(0), 1);
            String behind = end < 0 ? "?" : value.substring(end + 1).strip();
            if (!behind.isEmpty() && !behind.startsWith("#")) {
                throw Faults.refusal("quote", place);
            }
            return value.substring(1, end);
        }
        return raw.replaceFirst("(?s)\\s+#.*", "").strip();
    }

    /** The text of bytes. */
    static String decoded(byte[] utf8) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    }

    /** The lines that are not comments. */
    private static List<String> lines(String text) {
        return text.replaceFirst("^\uFEFF", "")
                .lines()
                .filter(line -> !line.stripLeading().startsWith("#"))
                .toList();
    }
}
