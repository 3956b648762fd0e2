package org.allophone.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allophone.fixture.TestSecret;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.allophone.table.Column;
import org.allophone.table.CsvFormat;
import org.allophone.table.Part;
import org.allophone.table.Table;
import org.allophone.table.TableFile;
import org.allophone.table.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the JDK's own Mac. */
class PseudonymsTest {
    private static final Secret SECRET = Secret.parse(TestSecret.TEXT);
    private static final Masker MASKER = Masker.keyed(SECRET, "set");
    private static final Mac MAC = jdkMac(SECRET.derive("pseudonym", "set", "phone"));

    /** Whether the same number is digested once or remembered, by whichever thread, and also where indices are too many. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void eachDatumHasItsOwnPseudonymAmongManyThatComeAgain(int threads) throws IOException {
        Random random = new Random(7);
        List<Integer> callers = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            callers.add(
                    switch (random.nextInt(4)) {
                        case 0 -> random.nextInt(1_000_000);
                        case 1 -> 1_040_000 + random.nextInt(20_000);
                        case 2 -> -1;
                        default -> random.nextInt(3_000);
                    });
        }
        Column<Integer> column = Column.<Integer>numbered("caller", "", "+324", 7, caller -> Math.abs(caller))
                .indexedBy(caller -> caller)
                .holding(PiiKind.PHONE);
        List<Part<Integer>> parts = new ArrayList<>();
        for (int from = 0; from < callers.size(); from += 1_000) {
            List<Integer> part = callers.subList(from, from + 1_000);
            parts.add(part::forEach);
        }
        Table<Integer> table = MASKER.mask(new Table<>("calls", List.of(column), parts));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableFile file = new CsvFormat(CsvFormat.Dialect.RFC_4180).open(table.columns(), bytes)) {
            new TableWriter(threads, done -> {}).write(table, List.of(file));
        }

        List<String> found =
                bytes.toString(StandardCharsets.UTF_8).lines().skip(1).toList();

        assertThat(found)
                .isEqualTo(callers.stream()
                        .map(caller -> expected(String.format("+324%07d", Math.abs(caller))))
                        .toList());
    }

    @Test
    void aLongDatumAndAnEmptyOneHaveTheirPseudonymToo() {
        Column<String> column = MASKER.mask(new Table<>(
                        "calls",
                        List.of(Column.<String>text("caller", "", text -> text).holding(PiiKind.PHONE)),
                        List.<Part<String>>of()))
                .columns()
                .get(0);
        for (int length : new int[] {0, 7, 8, 9, 15, 16, 17, 40, 0, 16, 9, 8}) {
            String datum = "7".repeat(length);
            assertThat(MASKER.pseudonym(PiiKind.PHONE, datum))
                    .isEqualTo(column.textOf(datum))
                    .isEqualTo(expected(datum));
        }
    }

    @Test
    void whatIsAbsentHasNoPseudonym() {
        Column<String> column = MASKER.mask(new Table<>(
                        "calls",
                        List.of(Column.<String>text("caller", "", text -> text)
                                .optional()
                                .holding(PiiKind.PHONE)),
                        List.<Part<String>>of()))
                .columns()
                .get(0);

        assertThat(column.textOf("")).isEmpty();
        assertThat(column.textOf("+3240123456")).isEqualTo(expected("+3240123456"));
    }

    private static String expected(String datum) {
        return HexFormat.of().formatHex(MAC.doFinal(datum.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mac jdkMac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
