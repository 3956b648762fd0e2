package org.allophone.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.fixture.TestSecret;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;
import org.allophone.table.Column;
import org.allophone.table.Part;
import org.allophone.table.Table;
import org.junit.jupiter.api.Test;

class MaskerTest {

    @Test
    void aPseudonymIsTheHmacAnotherLanguageComputes() {
        // Python: hmac.new(hkdf(secret, b"allophone/v1", framed("pseudonym", "telecom-be/42", "phone")), …, sha256)
        assertThat(keyed("telecom-be/42").pseudonym(PiiKind.PHONE, "+3240123456"))
                .isEqualTo("97672448e0a77205f71f96f595236032317215980dce6375b62e571f4650614d");
    }

    @Test
    void theLegacyHashIsTheOneTheNotebookPrints() {
        // CALL_0001 of the notebook: sha256("changeme" + "042121958")
        assertThat(Masker.insecureLegacySha256("changeme").pseudonym(PiiKind.PHONE, "+3242121958"))
                .startsWith("b2b79fe6a94f1d82fa5972eaa6647146fd97d3cec89b53");
    }

    @Test
    void pseudonymsOfDifferentDataSetsOrSecretsCannotBeJoined() {
        String number = "+3240123456";
        String pseudonym = keyed("one").pseudonym(PiiKind.PHONE, number);

        assertThat(keyed("one").pseudonym(PiiKind.PHONE, number)).isEqualTo(pseudonym);
        assertThat(keyed("two").pseudonym(PiiKind.PHONE, number)).isNotEqualTo(pseudonym);
        assertThat(Masker.keyed(Secret.generate(new SecureRandom()), "one").pseudonym(PiiKind.PHONE, number))
                .isNotEqualTo(pseudonym);
    }

    @Test
    void onlySensitiveColumnsChange() {
        Part<Integer> rows = consumer -> IntStream.range(0, 3).boxed().forEach(consumer);
        Table<Integer> table = new Table<>(
                "t",
                List.of(
                        Column.<Integer>numbered("caller", "", "+3240", 6, n -> n)
                                .holding(PiiKind.PHONE),
                        Column.integer("n", "", Integer::longValue)),
                List.of(rows));

        Table<Integer> masked = keyed("set").mask(table);

        assertThat(masked.columns().get(0).textOf(1)).isEqualTo(keyed("set").pseudonym(PiiKind.PHONE, "+3240000001"));
        assertThat(masked.columns().get(1).textOf(1)).isEqualTo("1");
        assertThat(table.columns().get(0).textOf(1)).isEqualTo("+3240000001");
    }

    @Test
    void aMaskerOfSomeKindsLeavesTheOthersAsTheyAre() {
        List<PiiKind> kinds = List.of(PiiKind.values());
        Table<String> table = new Table<>(
                "t",
                kinds.stream()
                        .map(kind ->
                                Column.<String>text(kind.name(), "", s -> s).holding(kind))
                        .toList(),
                List.<Part<String>>of());
        for (PiiKind masked : kinds) {
            Masker masker = keyed("set").only(Set.of(masked));
            List<String> cells = masker.mask(table).columns().stream()
                    .map(column -> column.textOf("+3240000001"))
                    .toList();
            String pseudonym = keyed("set").pseudonym(masked, "+3240000001");
            assertThat(cells)
                    .isEqualTo(kinds.stream()
                            .map(kind -> kind == masked ? pseudonym : "+3240000001")
                            .toList());
            assertThat(masker.kinds()).containsExactly(masked);
            assertThat(masker.only(Set.of()).kinds()).isEmpty();
        }
        assertThat(keyed("set").kinds()).containsExactlyInAnyOrder(PiiKind.values());
    }

    @Test
    void pseudonymsOfDifferentKindsCannotBeJoined() {
        assertThat(Stream.of(PiiKind.values()).map(kind -> keyed("set").pseudonym(kind, "A")))
                .doesNotHaveDuplicates();
    }

    /** Hashing it as a number would hide nothing of it either. */
    @Test
    void theLegacyHashIsOfNumbersOnly() {
        assertThat(Masker.insecureLegacySha256("x")
                        .only(Set.of(PiiKind.values()))
                        .kinds())
                .containsExactly(PiiKind.PHONE);
    }

    @Test
    void theSchemeTellsWhatIsMasked() {
        assertThat(keyed("set").only(Set.of(PiiKind.PHONE)).scheme())
                .isEqualTo("HMAC-SHA-256(HKDF-SHA-256(secret; data set, kind), E.164)");
        assertThat(keyed("set").only(Set.of(PiiKind.AGENT, PiiKind.PHONE)).scheme())
                .isEqualTo("HMAC-SHA-256(HKDF-SHA-256(secret; data set, kind), E.164 or agent's name)");
    }

    @Test
    void aPseudonymDoesNotDependOnWhatWasMaskedBefore() {
        for (Masker masker : List.of(keyed("set"), Masker.insecureLegacySha256("salt"))) {
            List<String> alone = IntStream.range(0, 20)
                    .mapToObj(n -> new CellsOf(masker).pseudonym("+324000000" + n))
                    .toList();
            CellsOf together = new CellsOf(masker);
            assertThat(IntStream.range(0, 20).mapToObj(n -> together.pseudonym("+324000000" + n)))
                    .isEqualTo(alone)
                    .doesNotHaveDuplicates();
        }
    }

    /** A masked column, which keeps its state from cell to cell. */
    private static final class CellsOf {
        private final Column<String> column;

        CellsOf(Masker masker) {
            Table<String> table = new Table<>(
                    "t", List.of(Column.<String>text("c", "", s -> s).holding(PiiKind.PHONE)), List.<Part<String>>of());
            column = masker.mask(table).columns().get(0);
        }

        String pseudonym(String number) {
            return column.textOf(number);
        }
    }

    @Test
    void aMaskTellsTheFingerprintOfItsKey() {
        assertThat(keyed("set").keyId()).contains(TestSecret.KEY_ID);
    }

    @Test
    void onlyTheInsecureMaskSaysSo() {
        assertThat(Masker.insecureLegacySha256("x").scheme()).startsWith("INSECURE");
        assertThat(keyed("set").scheme()).doesNotContain("INSECURE");
        assertThat(Masker.ephemeral(Secret.generate(new SecureRandom()), "set").scheme())
                .doesNotContain("INSECURE");
    }

    @Test
    void anEphemeralSecretLeavesNoFingerprint() {
        assertThat(Masker.ephemeral(Secret.generate(new SecureRandom()), "set").keyId())
                .isEmpty();
    }

    private static Masker keyed(String dataset) {
        return Masker.keyed(Secret.parse(TestSecret.TEXT), dataset);
    }
}
