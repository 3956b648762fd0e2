package org.allophone.audit.reversal;

import static org.allophone.audit.reversal.WeakMasks.digest;
import static org.allophone.audit.reversal.WeakMasks.hex;
import static org.allophone.audit.reversal.WeakMasks.hmac;
import static org.allophone.audit.reversal.WeakMasks.masked;
import static org.allophone.audit.reversal.WeakMasks.notebookNumbers;
import static org.allophone.audit.reversal.WeakMasks.pairs;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.KnownCandidates;
import org.allophone.audit.reversal.candidate.NumberingPlan;
import org.allophone.audit.reversal.candidate.Writing;
import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.guess.Construction;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.salt.SaltOrigin;
import org.allophone.mask.Masker;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.junit.jupiter.api.Test;

class ReversalTest {
    private static final Budget MINUTES = new Budget(60_000_000_000L, 2, System::nanoTime);
    /** 10,000 numbers, so that a test takes no time. */
    private static final Candidates FEW = new NumberingPlan("few", 1, "32", "0", 8, List.of("4212"));

    private static final List<Algorithm> DIGESTS = Stream.of(Algorithm.values())
            .filter(algorithm -> !algorithm.isChecksum())
            .toList();

    private static final Salt SALT = Salt.of("g1ven", SaltOrigin.NEARBY, ".env:1");

    @Test
    void theNotebooksMaskIsReversedWithoutAHint() {
        List<String> numbers = notebookNumbers(1, 200);
        List<String> tokens = masked(numbers, number -> hex(digest("SHA-256", "changeme" + number)));

        ReversalResult result = Reversal.ofEverything(List.of(), MINUTES).attack(tokens);

        assertThat(result.reversed()).isEqualTo(200);
        assertThat(result.reveal()).isEqualTo(pairs(tokens, numbers));
        Break found = result.breaks().get(0);
        assertThat(found.recipe().formula()).isEqualTo("SHA-256(salt + 0########)");
        assertThat(found.recipe().candidates().name()).isEqualTo("notebook");
        assertThat(found.salt().origin()).isEqualTo(SaltOrigin.BUILT_IN);
        assertThat(found.salt().place()).isEqualTo("1");
    }

    @Test
    void aMaskWithASaltFoundNearbyIsReversedInEveryConstruction() {
        constructions(Algorithm.SHA_256).forEach((construction, mask) -> breaks(Algorithm.SHA_256, construction, mask));
    }

    @Test
    void aMaskWithASaltFoundNearbyIsReversedWithEveryDigest() {
        for (Algorithm algorithm : DIGESTS) {
            constructions(algorithm).forEach((construction, mask) -> {
                if (construction == Construction.NUMBER_SALT || construction == Construction.HMAC) {
                    breaks(algorithm, construction, mask);
                }
            });
        }
    }

    private static void breaks(Algorithm algorithm, Construction construction, BinaryOperator<String> mask) {
        List<String> numbers = WeakMasks.numbers(2, 100, "04", 2_120_000, 10_000);
        List<String> tokens = masked(numbers, number -> mask.apply("g1ven", number));

        ReversalResult result = attack(tokens);

        assertThat(result.reveal()).as(algorithm + " " + construction).isEqualTo(pairs(tokens, numbers));
        assertThat(result.breaks()).hasSize(1);
        assertThat(result.breaks().get(0).recipe().construction()).isEqualTo(construction);
        assertThat(result.breaks().get(0).recipe().algorithm()).isEqualTo(algorithm);
    }

    /** Every construction with the JDK's own functions. */
    private static Map<Construction, BinaryOperator<String>> constructions(Algorithm algorithm) {
        String name = algorithm.title();
        String mac = "Hmac" + name.replaceFirst("^SHA-", "SHA");
        UnaryOperator<String> sum = text -> hex(digest(name, text));
        UnaryOperator<String> twice = text -> hex(digest(name, digest(name, text)));
        UnaryOperator<String> twiceHex = text -> sum.apply(sum.apply(text));
        Map<Construction, BinaryOperator<String>> all = new LinkedHashMap<>();
        all.put(Construction.NUMBER, (salt, number) -> sum.apply(number));
        all.put(Construction.DOUBLE, (salt, number) -> twice.apply(number));
        all.put(Construction.DOUBLE_HEX, (salt, number) -> twiceHex.apply(number));
        all.put(Construction.SALT_NUMBER, (salt, number) -> sum.apply(salt + number));
        all.put(Construction.NUMBER_SALT, (salt, number) -> sum.apply(number + salt));
        all.put(Construction.SALT_COLON_NUMBER, (salt, number) -> sum.apply(salt + ":" + number));
        all.put(Construction.NUMBER_COLON_SALT, (salt, number) -> sum.apply(number + ":" + salt));
        all.put(Construction.SALT_UNDERSCORE_NUMBER, (salt, number) -> sum.apply(salt + "_" + number));
        all.put(Construction.NUMBER_UNDERSCORE_SALT, (salt, number) -> sum.apply(number + "_" + salt));
        all.put(Construction.SALT_DASH_NUMBER, (salt, number) -> sum.apply(salt + "-" + number));
        all.put(Construction.NUMBER_DASH_SALT, (salt, number) -> sum.apply(number + "-" + salt));
        all.put(Construction.SALT_BAR_NUMBER, (salt, number) -> sum.apply(salt + "|" + number));
        all.put(Construction.NUMBER_BAR_SALT, (salt, number) -> sum.apply(number + "|" + salt));
        all.put(Construction.SALT_DOT_NUMBER, (salt, number) -> sum.apply(salt + "." + number));
        all.put(Construction.NUMBER_DOT_SALT, (salt, number) -> sum.apply(number + "." + salt));
        all.put(Construction.SALT_SPACE_NUMBER, (salt, number) -> sum.apply(salt + " " + number));
        all.put(Construction.NUMBER_SPACE_SALT, (salt, number) -> sum.apply(number + " " + salt));
        all.put(Construction.HMAC, (salt, number) -> hex(hmac(mac, salt, number)));
        all.put(Construction.HMAC_SWAPPED, (salt, number) -> hex(hmac(mac, number, salt)));
        all.put(Construction.DOUBLE_SALT_NUMBER, (salt, number) -> twice.apply(salt + number));
        all.put(Construction.DOUBLE_NUMBER_SALT, (salt, number) -> twice.apply(number + salt));
        all.put(Construction.DOUBLE_HEX_SALT_NUMBER, (salt, number) -> twiceHex.apply(salt + number));
        all.put(Construction.DOUBLE_HEX_NUMBER_SALT, (salt, number) -> twiceHex.apply(number + salt));
        all.put(Construction.SALT_DIGEST, (salt, number) -> sum.apply(salt + sum.apply(number)));
        all.put(Construction.DIGEST_SALT, (salt, number) -> sum.apply(sum.apply(number) + salt));
        assertThat(all).containsOnlyKeys(Construction.values());
        return all;
    }

    @Test
    void aMaskIsReversedHoweverTheDigestIsWrittenAndCut() {
        List<String> numbers = WeakMasks.numbers(3, 100, "04", 2_120_000, 10_000);
        Map<String, UnaryOperator<String>> writings = new LinkedHashMap<>();
        writings.put("hex", hex -> hex);
        writings.put("capitals", hex -> hex.toUpperCase(Locale.ROOT));
        writings.put("16 digits", hex -> hex.substring(0, 16));
        writings.put("10 digits", hex -> hex.substring(0, 10));
        writings.put("8 digits", hex -> hex.substring(0, 8));
        writings.put("prefix", hex -> "tel_" + hex.substring(0, 20));
        writings.put(
                "like a UUID", hex -> hex.substring(0, 32).replaceFirst("(.{8})(.{4})(.{4})(.{4})", "$1-$2-$3-$4-"));
        writings.put("Base64", hex -> Base64.getEncoder().encodeToString(WeakMasks.bytes(hex)));
        writings.put(
                "Base64 for URLs",
                hex -> Base64.getUrlEncoder().withoutPadding().encodeToString(WeakMasks.bytes(hex)));
        writings.put(
                "12 characters of Base64",
                hex -> Base64.getEncoder().encodeToString(WeakMasks.bytes(hex)).substring(0, 12));
        writings.forEach((name, writing) -> {
            List<String> tokens = masked(numbers, number -> writing.apply(hex(digest("SHA-256", "g1ven" + number))));

            ReversalResult result = attack(tokens);

            assertThat(result.reveal()).as(name).isEqualTo(pairs(tokens, numbers));
        });
    }

    @Test
    void checksumsAndEncodingsAndUuidsMadeOfNamesAreReversedWithoutASalt() {
        List<String> numbers = WeakMasks.numbers(6, 100, "04", 2_120_000, 10_000);
        Map<String, UnaryOperator<String>> masks = new LinkedHashMap<>();
        masks.put("CRC-32 in decimal digits", number -> Long.toString(WeakMasks.crc32(number)));
        masks.put(
                "CRC-32 in hexadecimal digits", number -> String.format(Locale.ROOT, "%08x", WeakMasks.crc32(number)));
        masks.put("hashCode", number -> Integer.toString(number.hashCode()));
        masks.put("Base64", number -> Base64.getEncoder().encodeToString(number.getBytes(StandardCharsets.US_ASCII)));
        masks.put("hexadecimal digits", number -> hex(number.getBytes(StandardCharsets.US_ASCII)));
        masks.put(
                "UUID of the JDK",
                number -> UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.US_ASCII))
                        .toString());
        masks.put("UUID of version 5", WeakMasks::uuid5OfDns);
        masks.forEach((name, mask) -> {
            List<String> tokens = masked(numbers, mask);

            ReversalResult result = attack(tokens);

            assertThat(result.reveal()).as(name).isEqualTo(pairs(tokens, numbers));
        });
    }

    @Test
    void emailAddressesAndNationalNumbersAreReversed() {
        for (PiiKind kind : List.of(PiiKind.EMAIL, PiiKind.NATIONAL_ID)) {
            Candidates data = KnownCandidates.of(kind).get(0);
            List<String> clear =
                    IntStream.range(0, 300).mapToObj(i -> text(data, 997L * i)).toList();
            List<String> tokens = masked(clear, datum -> hex(digest("SHA-256", datum)));

            ReversalResult result = new Reversal(List.of(firstOf(data, 300_000)), List.of(), MINUTES).attack(tokens);

            assertThat(result.reveal()).isEqualTo(pairs(tokens, clear));
        }
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() {
        for (long seed = 0; seed < 5; seed++) {
            List<String> numbers = WeakMasks.numbers(seed, 60, "04", 2_120_000, 10_000);
            List<String> tokens = masked(
                    numbers, number -> hex(hmac("HmacSHA256", "g1ven", number)).substring(0, 9));

            ReversalResult one = attack(tokens, 1);
            ReversalResult two = attack(tokens, 2);

            assertThat(one.reversed()).isEqualTo(60);
            assertThat(two.guesses()).isEqualTo(one.guesses());
            assertThat(two.breaks().toString()).isEqualTo(one.breaks().toString());
            assertThat(two.reveal()).isEqualTo(one.reveal());
            assertThat(two.coverage()).isEqualTo(one.coverage());
        }
    }

    @Test
    void ourOwnPseudonymsAreNotReversedInARunThatReversesTheWeakColumnBesideIt() {
        List<String> numbers = WeakMasks.numbers(4, 100, "04", 2_120_000, 10_000);
        Masker masker = Masker.keyed(Secret.generate(new SecureRandom()), "calls");
        Reversal reversal = new Reversal(List.of(FEW), List.of(SALT), new Budget(6_000, 2, ticks()));

        ReversalResult strong = reversal.attack(
                masked(numbers, number -> masker.pseudonym(PiiKind.PHONE, "+32" + number.substring(1))));
        ReversalResult weak = reversal.attack(masked(numbers, number -> hex(hmac("HmacSHA256", "g1ven", number))));

        assertThat(strong.reversed()).isZero();
        assertThat(strong.breaks()).isEmpty();
        assertThat(strong.reveal()).isEmpty();
        assertThat(strong.guesses()).isGreaterThan(50 * weak.guesses());
        assertThat(weak.reversed()).isEqualTo(100);
    }

    /** A clock that goes on by one each time that somebody looks at it. */
    private static LongSupplier ticks() {
        return new AtomicLong()::getAndIncrement;
    }

    @Test
    void randomShortTokensAreNotReversed() {
        for (long seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            List<String> tokens = IntStream.range(0, 300)
                    .mapToObj(i -> String.format(Locale.ROOT, "%07x", random.nextInt(1 << 28)))
                    .toList();

            ReversalResult result =
                    new Reversal(List.of(FEW), List.of(SALT), new Budget(1_500, 2, ticks())).attack(tokens);

            assertThat(result.reversed()).isZero();
            assertThat(result.guesses()).isGreaterThan(300_000);
        }
    }

    @Test
    void noDatumAndNoSaltIsShown() {
        List<String> numbers = WeakMasks.numbers(5, 50, "04", 2_120_000, 10_000);
        List<String> tokens = masked(numbers, number -> hex(digest("MD5", "g1ven" + number)));

        ReversalResult result = attack(tokens);

        String shown = result + " " + result.breaks() + " " + result.coverage();
        assertThat(shown).contains(".env:1").doesNotContain("g1ven");
        assertThat(numbers).noneMatch(shown::contains);
    }

    @Test
    void whatIsNoDigestIsNotAttacked() {
        ReversalResult result = attack(List.of("resolved", "open", "waiting for the customer"));

        assertThat(result.attacked()).isZero();
        assertThat(result.guesses()).isZero();
    }

    private static String text(Candidates data, long index) {
        Writing writing = data.writings().get(0);
        byte[] text = new byte[writing.longest()];
        return new String(text, 0, writing.write(index, text, 0), StandardCharsets.UTF_8);
    }

    /** The first of a large set, so that a test takes no minutes. */
    private static Candidates firstOf(Candidates data, long size) {
        return new Candidates() {
            @Override
            public String name() {
                return data.name();
            }

            @Override
            public PiiKind kind() {
                return data.kind();
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public double weight() {
                return data.weight();
            }

            @Override
            public List<Writing> writings() {
                return data.writings();
            }
        };
    }

    private static ReversalResult attack(List<String> tokens) {
        return attack(tokens, 2);
    }

    private static ReversalResult attack(List<String> tokens, int threads) {
        return new Reversal(List.of(FEW), List.of(SALT), new Budget(60_000_000_000L, threads, System::nanoTime))
                .attack(tokens);
    }
}
