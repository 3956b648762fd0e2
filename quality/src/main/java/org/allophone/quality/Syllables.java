package org.allophone.quality;

/** Counts the syllables of French words, as far as letters tell them. */
final class Syllables {
    private static final String VOWELS = "aeiouyàâäæéèêëîïôöœùûüÿ";

    private Syllables() {}

    /** The groups of vowels of a word, without an {@code e} or {@code es} at its end after a consonant; at least 1. */
    static int of(String text, int from, int to) {
        int groups = 0;
        boolean afterVowel = false;
        for (int i = from; i < to; i++) {
            boolean vowel = isVowel(text, i);
            groups += vowel && !afterVowel ? 1 : 0;
            afterVowel = vowel;
        }
        return Math.max(1, groups - (endsMute(text, from, to) ? 1 : 0));
    }

    private static boolean endsMute(String text, int from, int to) {
        int e = Character.toLowerCase(text.charAt(to - 1)) == 's' ? to - 2 : to - 1;
        return e > from && Character.toLowerCase(text.charAt(e)) == 'e' && !isVowel(text, e - 1);
    }

    private static boolean isVowel(String text, int at) {
        return VOWELS.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
    }
}
