package org.allophone.cli.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A stream for text that a person reads, in UTF-8. It also prints the content and the names of files. So characters that move the
 * cursor, give commands to the terminal or change the direction of writing are shown by their number: {@code \}{@code u202e}. Bytes
 * are not changed.
 *
 * <p>A stream for a terminal also breaks the lines that {@link #println(String)} prints, see {@link WrappedText}. {@link
 * #print(String)} breaks none, because it prints files.
 */
public final class TextStream extends PrintStream {
    private final boolean wrapping;
    private final PrintStream unchecked;

    private TextStream(OutputStream out, boolean wrapping) {
        super(out, true, StandardCharsets.UTF_8);
        this.wrapping = wrapping;
        this.unchecked = new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** A stream whose lines are not broken: each message is one line, for a log. */
    public TextStream(OutputStream out) {
        this(out, false);
    }

    /** A stream for a person in front of a terminal. */
    public static TextStream ofTerminal(OutputStream out) {
        return new TextStream(out, true);
    }

    /** The same stream, for a text of our own that moves the cursor. */
    public static PrintStream unchecked(PrintStream stream) {
        return stream instanceof TextStream text ? text.unchecked : stream;
    }

    @Override
    public void println(String text) {
        super.println(wrapping ? WrappedText.of(String.valueOf(text)) : text);
    }

    /** All other methods for texts call this one. */
    @Override
    public void print(String text) {
        super.print(visible(String.valueOf(text)));
    }

    private static String visible(String text) {
        if (text.chars().noneMatch(TextStream::isHidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.chars().forEach(c -> {
            if (isHidden(c)) {
                visible.append(String.format("\\u%04x", c));
            } else {
                visible.append((char) c);
            }
        });
        return visible.toString();
    }

    /** Control characters except the ends of lines and tabs, and Unicode's Bidi_Control. */
    private static boolean isHidden(int c) {
        return (c < ' ' && c != '\n' && c != '\t')
                || (c >= 0x7f && c < 0xa0)
                || c == 0x61c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
