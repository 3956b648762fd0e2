package org.allophone.cli;

/** A text as a shell takes it for one word, for commands that the user is to copy. */
final class ShellWord {
    private ShellWord() {}

    static String of(String text) {
        return text.matches("[\\p{L}\\p{N}._/+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
