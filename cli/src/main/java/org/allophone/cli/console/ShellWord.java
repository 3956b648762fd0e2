package org.allophone.cli.console;

/** Quotes a text as one word of a shell command, for commands that the user may copy. */
public final class ShellWord {
    private ShellWord() {}

    public static String of(String text) {
        return text.matches("[\\p{L}\\p{N}._/+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
