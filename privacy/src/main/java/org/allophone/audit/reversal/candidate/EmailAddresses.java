package org.allophone.audit.reversal.candidate;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allophone.detect.text.ResourceLines;
import org.allophone.pii.PiiKind;
import org.allophone.resource.ListFile;

/** E-mail addresses made of a first name, a family name and a provider, in small letters. */
final class EmailAddresses implements Candidates {
    private static final String FOLDER = "/org/allophone/audit/reversal/";
    /** The providers with most users. */
    private static final int LARGEST = 8;

    private final String name;
    private final double weight;
    private final List<byte[]> firstNames;
    private final List<byte[]> familyNames;
    private final List<String> patterns;
    private final List<byte[]> providers;

    private EmailAddresses(String name, double weight, List<String> patterns, List<String> providers) {
        this.name = name;
        this.weight = weight;
        this.firstNames = names("first-names.txt");
        this.familyNames = names("family-names.txt");
        this.patterns = patterns;
        this.providers = providers.stream().map(EmailAddresses::bytes).toList();
    }

    /** The likeliest addresses, and all. */
    static List<Candidates> all() {
        List<String> patterns = ListFile.entries(EmailAddresses.class, FOLDER + "email-patterns.txt");
        List<String> providers = ListFile.entries(EmailAddresses.class, FOLDER + "email-providers.txt");
        return List.of(
                new EmailAddresses("email-likeliest", 0.2, patterns.subList(0, 1), providers.subList(0, LARGEST)),
                new EmailAddresses("email", 0.2, patterns, providers));
    }

    private static List<byte[]> names(String list) {
        return ResourceLines.of(list).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(EmailAddresses::plain)
                .distinct()
                .map(EmailAddresses::bytes)
                .toList();
    }

    /** Small letters without accents, as in addresses. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replaceAll("[^a-z]", "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PiiKind kind() {
        return PiiKind.EMAIL;
    }

    @Override
    public long size() {
        return (long) firstNames.size() * familyNames.size() * patterns.size() * providers.size();
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public List<Writing> writings() {
        return List.of(new AsTheyAre());
    }

    private final class AsTheyAre implements Writing {
        @Override
        public String name() {
            return "e-mail address";
        }

        @Override
        public double weight() {
            return 1;
        }

        @Override
        public int longest() {
            return longest(firstNames) + longest(familyNames) + longest(providers) + "._@".length();
        }

        private int longest(List<byte[]> texts) {
            return texts.stream().mapToInt(text -> text.length).max().orElse(0);
        }

        @Override
        public int write(long index, byte[] into, int at) {
            long left = index;
            byte[] first = firstNames.get((int) (left % firstNames.size()));
            left /= firstNames.size();
            byte[] family = familyNames.get((int) (left % familyNames.size()));
            left /= familyNames.size();
            byte[] provider = providers.get((int) (left % providers.size()));
            String pattern = patterns.get((int) (left / providers.size()));
            int end = at;
            for (int i = 0; i < pattern.length(); i++) {
                switch (pattern.charAt(i)) {
                    case 'V' -> end = put(first, first.length, into, end);
                    case 'v' -> end = put(first, 1, into, end);
                    case 'N' -> end = put(family, family.length, into, end);
                    case 'n' -> end = put(family, 1, into, end);
                    default -> into[end++] = (byte) pattern.charAt(i);
                }
            }
            into[end++] = '@';
            return put(provider, provider.length, into, end) - at;
        }

        private static int put(byte[] text, int length, byte[] into, int at) {
            System.arraycopy(text, 0, into, at, length);
            return at + length;
        }
    }
}
