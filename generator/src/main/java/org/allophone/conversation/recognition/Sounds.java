package org.allophone.conversation.recognition;

import java.util.List;

/**
 * How French words sound, a character for each sound. It is coarse: it knows which letters are one sound and which are silent, so that words
 * that sound alike come out alike, and no more.
 */
final class Sounds {
    private static final String VOWELS = "aeiouyàâäéèêëîïôöùûüœæh";

    /** Letters that are one sound, with that sound; longest first. */
    private static final List<String> GROUPS = List.of(
            "eaux o",
            "ouil uj",
            "ouill uj",
            "eau o",
            "aux o",
            "eil Ej",
            "eill Ej",
            "ail aj",
            "aill aj",
            "euil 2j",
            "oin w1",
            "ien j1",
            "ain 1",
            "ein 1",
            "aim 1",
            "ill ij",
            "tion sjô",
            "sion zjô",
            "ssion sjô",
            "ou u",
            "où u",
            "oû u",
            "oi wa",
            "oî wa",
            "oy waj",
            "au o",
            "ai E",
            "aî E",
            "ei E",
            "ay Ej",
            "eu 2",
            "œu 2",
            "œ 2",
            "an â",
            "am â",
            "en â",
            "em â",
            "in 1",
            "im 1",
            "yn 1",
            "ym 1",
            "on ô",
            "om ô",
            "un 1",
            "um 1",
            "ch S",
            "ph f",
            "th t",
            "gn N",
            "qu k",
            "ge Z",
            "gi Zi",
            "gé ZE",
            "gè ZE",
            "gu g",
            "ce s",
            "ci si",
            "cé sE",
            "cè sE",
            "cy si");

    private static final String SILENT_AT_THE_END = "sdtxzp";

    private Sounds() {}

    static boolean beginsWithVowel(String word) {
        return !word.isEmpty() && VOWELS.indexOf(word.charAt(0)) >= 0;
    }

    /** The sounds of a word. */
    static String of(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        int end = spoken(word, sounds);
        String ending = sounds.toString();
        sounds.setLength(0);
        int at = 0;
        while (at < end) {
            at = append(word, at, end, sounds);
        }
        return sounds.append(ending).toString();
    }

    /** Appends the sound of the ending, if letters that are silent elsewhere have one; gives where the ending begins. */
    private static int spoken(String word, StringBuilder ending) {
        int length = word.length();
        for (String verb : List.of("ées", "ez", "er", "és", "ée", "aient", "ais", "ait", "et")) {
            if (word.endsWith(verb) && length > verb.length() + 1) {
                ending.append('E');
                return length - verb.length();
            }
        }
        if (word.endsWith("ent") && length > 5) {
            return length - 3;
        }
        int end = word.endsWith("es") ? length - 1 : length;
        if (end > 2 && word.charAt(end - 1) == 'e') {
            // The consonant before it is heard.
            return end - 1;
        }
        while (end > 2 && SILENT_AT_THE_END.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int append(String word, int at, int end, StringBuilder sounds) {
        for (String group : GROUPS) {
            int letters = group.indexOf(' ');
            if (at + letters <= word.length()
                    && at + letters <= end + 1
                    && word.startsWith(group.substring(0, letters), at)
                    && isOneSound(word, at + letters, group)) {
                sounds.append(group, letters + 1, group.length());
                return at + letters;
            }
        }
        char letter = word.charAt(at);
        boolean twice = at > 0 && word.charAt(at - 1) == letter;
        if (!twice) {
            append(word, at, letter, sounds);
        }
        return at + 1;
    }

    /** A nasal vowel is one only before a consonant. */
    private static boolean isOneSound(String word, int next, String group) {
        char sound = group.charAt(group.length() - 1);
        boolean nasal = sound == 'â' || sound == '1' || (sound == 'ô' && group.charAt(0) == 'o');
        if (!nasal || next >= word.length()) {
            return true;
        }
        char following = word.charAt(next);
        return VOWELS.indexOf(following) < 0 && following != 'n' && following != 'm';
    }

    private static void append(String word, int at, char letter, StringBuilder sounds) {
        switch (letter) {
            case 'h', '\'' -> {}
            case 'é', 'è', 'ê', 'ë' -> sounds.append('E');
            case 'à', 'â' -> sounds.append('a');
            case 'î', 'ï', 'y' -> sounds.append('i');
            case 'ô' -> sounds.append('o');
            case 'û', 'ù' -> sounds.append('y');
            case 'u' -> sounds.append('y');
            case 'c' -> sounds.append('k');
            case 'ç' -> sounds.append('s');
            case 'j' -> sounds.append('Z');
            case 'q' -> sounds.append('k');
            case 'w' -> sounds.append('v');
            case 'x' -> sounds.append("ks");
            case 's' -> sounds.append(isBetweenVowels(word, at) ? 'z' : 's');
            default -> sounds.append(letter);
        }
    }

    private static boolean isBetweenVowels(String word, int at) {
        return at > 0
                && at + 1 < word.length()
                && VOWELS.indexOf(word.charAt(at - 1)) >= 0
                && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
    }

    /** A number with a bit for each sound of a word; some sounds share one. */
    static int bits(String sounds) {
        int bits = 0;
        for (int at = 0; at < sounds.length(); at++) {
            bits |= 1 << sounds.charAt(at);
        }
        return bits;
    }

    /** How many sounds two words differ in; a number above {@code farthest} if in more than that. */
    static int distance(String one, String other, int farthest) {
        if (Math.abs(one.length() - other.length()) > farthest) {
            return farthest + 1;
        }
        int[] costs = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            costs[column] = column;
        }
        for (int row = 0; row < one.length(); row++) {
            int diagonal = costs[0];
            int least = ++costs[0];
            for (int column = 0; column < other.length(); column++) {
                int paired = diagonal + (one.charAt(row) == other.charAt(column) ? 0 : 1);
                diagonal = costs[column + 1];
                costs[column + 1] = Math.min(paired, 1 + Math.min(diagonal, costs[column]));
                least = Math.min(least, costs[column + 1]);
            }
            if (least > farthest) {
                return farthest + 1;
            }
        }
        return costs[other.length()];
    }
}
