package org.allophone.mask;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allophone.pii.PiiKind;
import org.allophone.secret.HmacSha256;
import org.allophone.secret.Secret;
import org.allophone.table.Column;
import org.allophone.table.Projection;
import org.allophone.table.Table;

/**
 * Replaces personal data by pseudonyms. The same datum has the same pseudonym everywhere in a data set, so tables can
 * be joined. Without the key nobody can find the datum of a pseudonym, nor test a guess.
 */
public final class Masker {
    /** Stands for the forms of the data in a description of the method. */
    private static final String FORMS = "{forms}";

    private static final String KEYED = "HMAC-SHA-256(HKDF-SHA-256(secret; data set, kind), " + FORMS + ")";
    private static final String LEGACY = "INSECURE: SHA-256(salt + number), reversible by anybody in seconds";

    private static final Set<PiiKind> ALL = Set.of(PiiKind.values());

    private final String scheme;
    private final Optional<String> keyId;
    private final Set<PiiKind> kinds;
    private final Function<PiiKind, Pseudonyms> pseudonyms;
    private final Function<String, byte[]> surrogateKeys;

    private Masker(
            String scheme,
            Optional<String> keyId,
            Set<PiiKind> kinds,
            Function<PiiKind, Pseudonyms> pseudonyms,
            Function<String, byte[]> surrogateKeys) {
        this.scheme = scheme;
        this.keyId = keyId;
        this.kinds = kinds;
        this.pseudonyms = pseudonyms;
        this.surrogateKeys = surrogateKeys;
    }

    /**
     * The secure masker of all kinds of data: HMAC-SHA-256 under a key derived from the secret for this data set and this kind of datum.
     *
     * @param dataset the data set's name; pseudonyms of different names cannot be joined
     */
    public static Masker keyed(Secret secret, String dataset) {
        return keyed(KEYED, Optional.of(secret.keyId()), secret, dataset);
    }

    /** Like {@link #keyed}, for a secret that is not kept. It has no key fingerprint. */
    public static Masker ephemeral(Secret secret, String dataset) {
        return keyed(KEYED + ", key thrown away", Optional.empty(), secret, dataset);
    }

    private static Masker keyed(String scheme, Optional<String> keyId, Secret secret, String dataset) {
        return new Masker(
                scheme,
                keyId,
                ALL,
                kind -> hmac(secret, dataset, kind),
                use -> secret.derive("surrogate", dataset, use));
    }

    /**
     * The notebook's masking, for comparison only: SHA-256 of a salt and the national number. There are only a few
     * million possible numbers, so it hides nothing. It knows telephone numbers only.
     */
    public static Masker insecureLegacySha256(String salt) {
        return new Masker(
                LEGACY,
                Optional.empty(),
                Set.of(PiiKind.PHONE),
                kind -> new Pseudonyms(() -> new LegacySha256(salt)),
                use -> {
                    throw new IllegalStateException("the notebook's hash has no key for surrogates");
                });
    }

    /** This masker, for these kinds of data only; data of other kinds stay as they are. */
    public Masker only(Set<PiiKind> wanted) {
        return new Masker(
                scheme,
                keyId,
                kinds.stream().filter(wanted::contains).collect(Collectors.toUnmodifiableSet()),
                pseudonyms,
                surrogateKeys);
    }

    /** The kinds of data that are masked. */
    public Set<PiiKind> kinds() {
        return kinds;
    }

    /** Whether this is the insecure masker, which protects nobody. */
    public boolean isInsecure() {
        return scheme.equals(LEGACY);
    }

    /** A description of the method, for the manifest. */
    public String scheme() {
        return scheme.replace(FORMS, kinds.stream().sorted().map(PiiKind::form).collect(Collectors.joining(" or ")));
    }

    /** The fingerprint of the key, for the manifest; empty if there is no key or it is not kept. */
    public Optional<String> keyId() {
        return keyId;
    }

    /** The table with its data of these kinds replaced by pseudonyms. */
    public <R> Table<R> mask(Table<R> table) {
        return table.mapColumns(this::mask);
    }

    /** The table with pseudonyms in the place of the data of these kinds. */
    public <S, R> Projection<S, R> mask(Projection<S, R> table) {
        return table.mapColumns(this::mask);
    }

    private <R> Column<R> mask(Column<R> column) {
        return column.sensitivity()
                .filter(kinds::contains)
                .map(kind -> mask(column, kind))
                .orElse(column);
    }

    /** The pseudonym of one datum. */
    public String pseudonym(PiiKind kind, String datum) {
        return pseudonyms.apply(kind).of(datum);
    }

    /**
     * The key for surrogates in this data set. The insecure masker has none.
     *
     * @param use what is replaced, such as {@code phone}
     */
    public byte[] surrogateKey(String use) {
        return surrogateKeys.apply(use);
    }

    private <R> Column<R> mask(Column<R> column, PiiKind kind) {
        return column.replacedBy(pseudonyms.apply(kind));
    }

    /**
     * The pseudonyms of one kind of datum in one data set. They have a key of their own, so they cannot be joined with
     * those of another kind or data set.
     */
    private static Pseudonyms hmac(Secret secret, String dataset, PiiKind kind) {
        byte[] key = secret.derive("pseudonym", dataset, kind.name().toLowerCase(Locale.ROOT));
        return new Pseudonyms(() -> new HmacSha256(key)::digest);
    }
}
