package org.allophone.audit.reversal.salt;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.allophone.resource.ListFile;

/** The salts to try, in groups from the likeliest to the rarest. */
public final class Salts {
    private static final String FOLDER = "/org/allophone/audit/reversal/";
    private static final int MOST_BUILT_IN = 10_000;

    private Salts() {}

    /**
     * All groups.
     *
     * @param given salts of the user's list, or found near the data
     * @param uuids whether the tokens are UUIDs, which may be made of a name space and a name
     */
    public static List<SaltGroup> groups(List<Salt> given, boolean uuids) {
        List<Salt> list = builtIn();
        List<SaltGroup> groups = new ArrayList<>();
        groups.add(new SaltGroup("none", 0.3, List.of(Salt.none())));
        if (!given.isEmpty()) {
            groups.add(new SaltGroup("given", 0.9, given));
        }
        if (uuids) {
            groups.add(new SaltGroup("name spaces of UUIDs", 0.9, nameSpaces()));
        }
        // What the notebook hashes with if nobody sets a salt, and many programs: one salt, so it costs little to try
        // it long.
        groups.add(new SaltGroup("likeliest", 0.1, list.subList(0, 1)));
        groups.add(new SaltGroup("likeliest 10", 0.1, list.subList(1, 10)));
        groups.add(new SaltGroup("likeliest 100", 0.25, list.subList(10, 100)));
        groups.add(new SaltGroup("published keys", 0.02, publishedKeys()));
        groups.add(new SaltGroup("likeliest 1,000", 0.1, list.subList(100, 1_000)));
        groups.add(new SaltGroup("likeliest 10,000", 0.05, list.subList(1_000, list.size())));
        return groups;
    }

    /** The first of the program's list, without the whole list being made. */
    public static List<Salt> likeliest(int count) {
        List<String> texts = ListFile.entries(Salts.class, FOLDER + "salts.txt").subList(0, count);
        return IntStream.range(0, count)
                .mapToObj(i -> Salt.of(texts.get(i), SaltOrigin.BUILT_IN, Integer.toString(i + 1)))
                .toList();
    }

    /** The program's list, the likeliest first: some words as they are, then words changed as people change them. */
    public static List<Salt> builtIn() {
        Set<String> texts = new LinkedHashSet<>(ListFile.entries(Salts.class, FOLDER + "salts.txt"));
        List<String> words = ListFile.entries(Salts.class, FOLDER + "salt-words.txt");
        for (String change : ListFile.entries(Salts.class, FOLDER + "salt-changes.txt")) {
            words.forEach(word -> texts.add(changed(word, change)));
        }
        List<Salt> salts = new ArrayList<>();
        for (String text : texts) {
            if (salts.size() < MOST_BUILT_IN) {
                salts.add(Salt.of(text, SaltOrigin.BUILT_IN, Integer.toString(salts.size() + 1)));
            }
        }
        return salts;
    }

    /** A word changed by a rule: {@code w} stands for the word, {@code C} for the word with a capital, {@code U} for capitals only. */
    private static String changed(String word, String rule) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rule.length(); i++) {
            char sign = rule.charAt(i);
            switch (sign) {
                case 'w' -> text.append(word);
                case 'C' ->
                    text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
                case 'U' -> text.append(word.toUpperCase(Locale.ROOT));
                default -> text.append(sign);
            }
        }
        return text.toString();
    }

    /** Keys of standards and documents, constant bytes, and rising ones. */
    private static List<Salt> publishedKeys() {
        List<byte[]> keys = new ArrayList<>();
        for (int length : new int[] {16, 20, 24, 32, 48, 64}) {
            keys.add(rising(length, 0, 0));
            keys.add(rising(length, 0xff, 0));
            keys.add(rising(length, 0x0b, 0));
            keys.add(rising(length, 0xaa, 0));
            keys.add(rising(length, 0, 1));
            keys.add(rising(length, 1, 1));
        }
        for (String line : ListFile.entries(Salts.class, "/org/allophone/secret/published-keys.txt")) {
            keys.add(HexFormat.of().parseHex(line));
        }
        List<Salt> salts = new ArrayList<>();
        for (byte[] key : keys) {
            salts.add(Salt.of(key, SaltOrigin.PUBLISHED_KEY, Integer.toString(salts.size() + 1)));
        }
        return salts;
    }

    /** The name spaces of UUIDs made of names (RFC 9562, section 6.6): DNS, URL, OID, X.500; and the nil UUID. */
    private static List<Salt> nameSpaces() {
        List<Salt> salts = new ArrayList<>();
        for (String first : List.of("6ba7b810", "6ba7b811", "6ba7b812", "6ba7b814")) {
            byte[] bytes = HexFormat.of().parseHex(first + "9dad11d180b400c04fd430c8");
            salts.add(Salt.of(bytes, SaltOrigin.PUBLISHED_KEY, "RFC 9562"));
        }
        salts.add(Salt.of(new byte[16], SaltOrigin.PUBLISHED_KEY, "RFC 9562"));
        return salts;
    }

    private static byte[] rising(int length, int first, int step) {
        byte[] key = new byte[length];
        for (int i = 0; i < length; i++) {
            key[i] = (byte) (first + i * step);
        }
        return key;
    }
}
