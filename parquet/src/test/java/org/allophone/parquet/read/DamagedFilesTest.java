package org.allophone.parquet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.fixture.DuckDb;
import org.allophone.parquet.ParquetFormat;
import org.allophone.parquet.Sample;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedFilesTest {
    private static final long MEMORY = 64 << 20;

    private static final String ROWS =
            "SELECT 'CALL_' || n AS id, ['a', 'b'][1 + n % 2] AS topic, CASE WHEN n % 3 > 0 THEN n END AS n, n / 7 AS x,"
                    + " [{'text': 'bonjour ' || n, 'ms': n}, NULL][1:n % 3] AS turns, n % 2 = 0 AS ok FROM range(100) AS numbers(n)";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatIsNoParquetFileIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("text.parquet"), "call_id,caller\n1,+3240000000\n");
        assertRefused(
                text,
                ": the file does not begin with PAR1, so it is no Parquet file",
                "_: le fichier ne commence pas par PAR1_: ce n’est pas un fichier Parquet");
        assertRefused(
                Files.createFile(folder.resolve("empty.parquet")),
                ": the file does not begin with PAR1, so it is no Parquet file",
                "_: le fichier ne commence pas par PAR1_: ce n’est pas un fichier Parquet");
    }

    @Test
    void aCutFileIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(written(ROWS, "CODEC 'snappy'"));
        Path cut = Files.write(folder.resolve("cut.parquet"), Arrays.copyOf(whole, whole.length - 1));
        assertRefused(
                cut,
                ": the file does not end with PAR1: its end is missing, or was not written; copy or write it again",
                "_: le fichier ne finit pas par PAR1_: sa fin manque ou n’a pas été écrite_; copiez-le ou écrivez-le à nouveau");
    }

    @Test
    void aCompressionThatIsNotReadIsNamedWithThoseThatAre() throws Exception {
        assertRefused(
                written("SELECT 'x' AS note", "CODEC 'brotli'"),
                ": column note: the column is compressed with BROTLI; allowed are UNCOMPRESSED, SNAPPY, GZIP, ZSTD, LZ4_RAW",
                "_: colonne note_: la colonne est compressée en BROTLI_; sont acceptés UNCOMPRESSED, SNAPPY, GZIP, ZSTD, LZ4_RAW");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirPlace() throws Exception {
        assertRefused(
                written(
                        "SELECT CASE WHEN n = 2 THEN '\\xFF\\xFE'::BLOB ELSE 'oui'::BLOB END AS note FROM range(5) AS numbers(n)",
                        "CODEC 'zstd'"),
                ": row 3, column note: the value is none that its type can have: bytes that are not UTF-8, or a time that no clock"
                        + " shows; write the column as text, or leave it out",
                "_: ligne 3, colonne note_: la valeur n’est pas de celles que son type permet_: des octets qui ne sont pas de l’UTF-8,"
                        + " ou une heure qu’aucune horloge n’affiche_; écrivez la colonne en texte, ou omettez-la");
    }

    @Test
    void anEncryptedFileIsRefused() throws Exception {
        Path file = folder.resolve("secret.parquet");
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.query("SET force_mbedtls_unsafe = 'true'");
            duckDb.query("PRAGMA add_parquet_key('key', '0123456789112345')");
            duckDb.query("COPY (SELECT 1 AS n) TO " + DuckDb.quoted(file)
                    + " (FORMAT parquet, ENCRYPTION_CONFIG {footer_key: 'key'})");
        }
        assertRefused(
                file,
                ": the file is encrypted; write it without encryption",
                "_: le fichier est chiffré_; écrivez-le sans chiffrement");
    }

    @Test
    void aCellBeyondTheLimitIsRefused() throws Exception {
        assertThatThrownBy(() -> Cells.of(written("SELECT repeat('x', 4194305) AS note", "CODEC 'zstd'")))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(
                        ": row 1, column note: the cell is longer than 4194304 characters, the most that is read");
        assertThatThrownBy(() -> Cells.of(
                        written("SELECT [repeat('x', 2200000), repeat('y', 2200000)] AS notes", "CODEC 'zstd'")))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(
                        ": row 1, column notes: the cell is longer than 4194304 characters, the most that is read");
    }

    @Test
    void pagesThatDoNotFitIntoTheMemoryAreRefused() throws Exception {
        Path file = written("SELECT md5(n::VARCHAR) AS x FROM range(100000) AS numbers(n)", "CODEC 'zstd'");
        assertThatThrownBy(() -> read(file, 2 << 20))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(": the pages that have to be read together take more than 2 MB");
        assertThat(read(file, 20 << 20)).isEqualTo(100_000);
    }

    @Test
    void aChangedByteOfAPageWithAChecksumIsFound() throws Exception {
        Path whole = folder.resolve("whole.parquet");
        Sample.write(new ParquetFormat(), Sample.big(1000), 2, whole);
        byte[] bytes = Files.readAllBytes(whole);
        for (long seed = 0; seed < 20; seed++) {
            byte[] changed = bytes.clone();
            // Far before the footer.
            changed[1_000 + new Random(seed).nextInt(bytes.length - 50_000)] ^= 1;
            Path file = Files.write(folder.resolve("changed.parquet"), changed);
            assertThatThrownBy(() -> read(file, MEMORY)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CODEC 'uncompressed'",
                "CODEC 'snappy'",
                "CODEC 'gzip', PARQUET_VERSION 'V2'",
                "CODEC 'zstd'",
                "CODEC 'lz4_raw'",
                "CODEC 'uncompressed', PARQUET_VERSION 'V2'"
            })
    void aFileWithSomeBytesChangedIsReadOrRefused(String options) throws Exception {
        byte[] whole = Files.readAllBytes(written(ROWS, options));
        Path file = folder.resolve("f.parquet");
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] changed = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, changed);
            assertRowsOrRefusal(file);
        }
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(written(ROWS, "CODEC 'snappy'"));
        Path file = folder.resolve("f.parquet");
        for (int length = 0; length < whole.length; length += 13) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> read(file, MEMORY)).isInstanceOf(Refusal.class);
        }
    }

    /** Whatever the bytes: rows, or a refusal, and nothing else. */
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreParquetOrAreRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("f", ".parquet");
        try {
            Files.write(file, bytes);
            assertRowsOrRefusal(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void assertRowsOrRefusal(Path file) throws IOException {
        try {
            read(file, MEMORY);
        } catch (Refusal refused) {
            assertThat(refused).hasMessage(refused.lines().get(0).in(Locale.ENGLISH));
            assertThat(refused.getMessage()).startsWith(file + ": ").doesNotContainPattern("[\\p{Cntrl}]");
        }
    }

    private static long read(Path file, long memory) throws IOException {
        try (TableReader table = ParquetTableReader.open(file, memory)) {
            long rows = 0;
            for (Row row = table.next(); row != null; row = table.next()) {
                assertThat(row.line()).isEqualTo(++rows);
                assertThat(row.size()).isEqualTo(row.header().size());
            }
            return rows;
        }
    }

    /** In French _ stands for the space that does not break. */
    private static void assertRefused(Path file, String english, String french) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(file, MEMORY));
        assertThat(refusal).hasMessage(file + english);
        assertThat(refusal.lines().get(0).in(Locale.FRENCH).replace('\u00a0', '_'))
                .isEqualTo(file + french);
    }

    private Path written(String select, String options) throws Exception {
        Path file = folder.resolve("written.parquet");
        try (DuckDb duckDb = new DuckDb()) {
            duckDb.query("COPY (" + select + ") TO " + DuckDb.quoted(file) + " (FORMAT parquet, " + options + ")");
        }
        return file;
    }
}
