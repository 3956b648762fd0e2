package org.allophone.detect.name;

/** How a name sounds, roughly, in French: names that are heard alike have the same sound. */
final class NameSound {
    private NameSound() {}

    /** @param word in lower case without accents */
    static String of(String word) {
        String same = withoutDoubles(word)
                .replace("eau", "o")
                .replace("au", "o")
                .replace("ph", "f")
                .replace("qu", "k")
                .replace("ch", "$")
                .replace("sch", "$")
                .replace("ai", "e")
                .replace("ei", "e")
                .replace("ou", "u")
                .replace("ij", "i")
                .replace("en", "an")
                .replace("em", "an")
                .replace("am", "an")
                .replace("h", "");
        StringBuilder sounds = new StringBuilder(same.length());
        for (int i = 0; i < same.length(); i++) {
            sounds.append(sound(same.charAt(i), i + 1 < same.length() ? same.charAt(i + 1) : ' '));
        }
        String sound = withoutDoubles(sounds.toString());
        int end = sound.length();
        while (end > 2 && isMute(sound.charAt(end - 1))) {
            end--;
        }
        return sound.substring(0, end);
    }

    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private static char sound(char c, char next) {
        return switch (c) {
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
            case 'q' -> 'k';
            case 'g' -> next == 'e' || next == 'i' ? 'j' : 'g';
            case 'y' -> 'i';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> c;
        };
    }

    /** Whether a letter is not heard at the end of a word. */
    private static boolean isMute(char c) {
        return c == 'e' || c == 's' || c == 't' || c == 'd' || c == 'x' || c == 'p';
    }
}
