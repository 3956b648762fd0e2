package org.allophone.audit.reversal.token;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the masked values of a column as digests, in each encoding that they can have. */
public final class TokenReader {
    /** Shorter tokens have so many accidental hits that nothing can be told. */
    private static final int LEAST_BITS = 24;

    private static final Pattern UUID =
            Pattern.compile("\\{?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}?");
    /** A constant start with a separator: {@code tel_}, {@code usr:}, {@code sha256$}. */
    private static final Pattern PREFIX = Pattern.compile("^(.*[_:$.|#/-]|0x)");

    /** The places of the version and of the variant among the hexadecimal digits of a UUID. */
    private static final int VERSION = 12;

    private static final int VARIANT = 16;
    /** So many UUIDs have no version and variant in common by accident. */
    private static final int LEAST_UUIDS = 5;

    /** The share of values that has to be alike. */
    private static final double SHARE = 0.9;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}");
    /** Most numbers of 32 random bits have so many digits, and few counts do. */
    private static final int DIGITS_OF_HASHES = 9;

    private TokenReader() {}

    /**
     * The tokens as digests. Only those of the commonest length count: the others are no digests of the same kind.
     *
     * @param tokens the values as they stand in the file
     * @return a set for each encoding that all of them have, the likeliest first; empty if they are no digests
     */
    public static List<TokenSet> read(Collection<String> tokens) {
        List<TokenSet> sets = new ArrayList<>(readDecimal(tokens));
        boolean sameLength = tokens.stream().mapToInt(String::length).distinct().count() == 1;
        if (sets.isEmpty() || sameLength) {
            sets.addAll(readDigests(tokens));
        }
        return sets;
    }

    /** Digests of 32 or 64 bits as decimal numbers, with a sign or without. */
    private static List<TokenSet> readDecimal(Collection<String> tokens) {
        List<String> texts = tokens.stream()
                .distinct()
                .filter(DECIMAL.asMatchPredicate())
                .sorted()
                .toList();
        long large =
                texts.stream().filter(text -> text.length() >= DIGITS_OF_HASHES).count();
        if (texts.size() < tokens.size() * SHARE || large < texts.size() * SHARE || hasLeadingZero(texts)) {
            return List.of();
        }
        List<BigInteger> values = texts.stream().map(BigInteger::new).toList();
        int bits = values.stream().mapToInt(BigInteger::bitLength).max().orElse(0) <= Integer.SIZE
                ? Integer.SIZE
                : Long.SIZE;
        byte[][] bytes = values.stream()
                .map(value -> value.longValue() << (Long.SIZE - bits))
                .map(value -> ByteBuffer.allocate(Long.BYTES).putLong(value).array())
                .toArray(byte[][]::new);
        return List.of(new TokenSet(Encoding.DECIMAL, "", bits, TokenSet.masks(bits), texts, bytes));
    }

    private static boolean hasLeadingZero(List<String> texts) {
        return texts.stream().anyMatch(text -> text.startsWith("0") && text.length() > 1);
    }

    private static List<TokenSet> readDigests(Collection<String> tokens) {
        List<String> alike = ofCommonestLength(tokens);
        if (alike.isEmpty()) {
            return List.of();
        }
        String prefix = prefix(alike);
        List<String> digests =
                alike.stream().map(text -> digest(text, prefix.length())).toList();
        List<TokenSet> sets = new ArrayList<>();
        for (Encoding encoding : Encoding.ofCharacters()) {
            if (digests.stream().allMatch(encoding::fits)) {
                decode(encoding, prefix, alike, digests, sets);
            }
        }
        return sets;
    }

    private static List<String> ofCommonestLength(Collection<String> tokens) {
        Map<Integer, List<String>> byLength = tokens.stream()
                .distinct()
                .filter(text -> !text.isBlank())
                .sorted()
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        List<String> most = List.of();
        for (List<String> group : byLength.values()) {
            most = group.size() >= most.size() ? group : most;
        }
        return most;
    }

    private static String prefix(List<String> texts) {
        String first = texts.get(0);
        if (texts.stream().allMatch(UUID.asMatchPredicate())) {
            return "";
        }
        int common = first.length() - 1;
        for (String text : texts) {
            int same = Arrays.mismatch(first.toCharArray(), text.toCharArray());
            common = same < 0 ? common : Math.min(common, same);
        }
        var matcher = PREFIX.matcher(first.substring(0, common));
        return matcher.find() ? matcher.group() : "";
    }

    /** The digest of a token: without the constant start, the dashes of an UUID and the padding of Base64. */
    private static String digest(String text, int prefix) {
        if (UUID.matcher(text).matches()) {
            return text.replaceAll("[{}-]", "");
        }
        int end = text.length();
        while (end > prefix && text.charAt(end - 1) == '=') {
            end--;
        }
        return text.substring(prefix, end);
    }

    private static void decode(
            Encoding encoding, String prefix, List<String> texts, List<String> digests, List<TokenSet> sets) {
        Function<String, byte[]> decode = digest -> {
            byte[] bytes = encoding.decode(digest);
            return Arrays.copyOf(bytes, Math.max(Long.BYTES, bytes.length));
        };
        byte[][] tokens = digests.stream().map(decode).toArray(byte[][]::new);
        int length = digests.get(0).length();
        if (digests.stream().anyMatch(digest -> digest.length() != length)) {
            return;
        }
        int bits = encoding.bits() * length;
        int filled = bits % Byte.SIZE;
        if (filled > 0 && filled < encoding.bits() && endWithZeros(tokens, bits / Byte.SIZE, texts)) {
            bits -= filled;
        }
        if (bits >= LEAST_BITS) {
            sets.add(new TokenSet(encoding, prefix, bits, masks(bits, texts), texts, tokens));
        }
    }

    /** In UUIDs of one version (RFC 9562), the version and the variant replace six bits of the digest. */
    private static byte[] masks(int bits, List<String> texts) {
        byte[] masks = TokenSet.masks(bits);
        String first = texts.get(0);
        boolean oneVersion = texts.stream()
                .allMatch(text -> UUID.matcher(text).matches()
                        && digest(text, 0).charAt(VERSION) == digest(first, 0).charAt(VERSION)
                        && "89abAB".indexOf(digest(text, 0).charAt(VARIANT)) >= 0);
        if (oneVersion && texts.size() >= LEAST_UUIDS) {
            masks[VERSION / 2] &= 0x0f;
            masks[VARIANT / 2] &= 0x3f;
        }
        return masks;
    }

    /** Whether the last, unfinished byte is only what fills up the last character of a whole digest. */
    private static boolean endWithZeros(byte[][] tokens, int at, List<String> texts) {
        boolean padded = texts.stream().allMatch(text -> text.endsWith("="));
        return padded || Arrays.stream(tokens).allMatch(token -> token[at] == 0);
    }
}
