package org.allophone.cli.console;

/** A text as a shell takes it for one word, for commands that the user is to copy. */
public final class ShellWord {
    private ShellWord() {}

    public static String of(String text) {
        return text.matches("[\\p{L}\\p{N}._/+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
