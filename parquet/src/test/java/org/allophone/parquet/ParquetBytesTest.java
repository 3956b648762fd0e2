package org.allophone.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.files.TableReader;
import org.allophone.fixture.DuckDb;
import org.allophone.table.Table;
import org.apache.commons.compress.compressors.snappy.SnappyCompressorInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.values.bitpacking.BytePacker;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes follow from the rows alone. */
class ParquetBytesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 128", "2, 999", "3, 4096", "2, 60000"})
    void bytesDependNeitherOnThreadsNorOnParts(int threads, int rowsPerPart) throws IOException {
        assertThat(bytes(threads, rowsPerPart)).isEqualTo(bytes(1, 7));
    }

    @Test
    void anotherProcessOfAnotherCountryWritesTheSameBytesAndKeepsSilent() throws Exception {
        Path file = folder.resolve("other.parquet");

        assertThat(run(
                        List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kathmandu"),
                        file.toString()))
                .isEmpty();

        assertThat(Files.readAllBytes(file)).isEqualTo(bytes(1, 1000));
    }

    /** 60 MB in row groups of 16 MB, through a heap of 24 MB. */
    @Test
    void aProcessWithoutHadoopReadsFarMoreThanItsMemory() throws Exception {
        Path file = folder.resolve("sample.parquet");
        Files.write(file, bytes(1, 1000));

        assertThat(run(List.of("-Xmx24m", "-XX:+UseSerialGC"), file.toString(), "read"))
                .matches("60000 rows, [56][0-9]{7} characters\\R");
    }

    @Test
    void theFooterNamesTheLibraryAndNothingElse() throws Exception {
        Path file = folder.resolve("sample.parquet");
        Files.write(file, bytes(1, 1000));

        try (DuckDb duckDb = new DuckDb()) {
            assertThat(duckDb.query("SELECT created_by FROM parquet_file_metadata(" + DuckDb.quoted(file) + ")"))
                    .singleElement()
                    .asString()
                    .matches("parquet-mr version [0-9.]+ \\(build [0-9a-f]{40}\\)");
            assertThat(duckDb.query("FROM parquet_kv_metadata(" + DuckDb.quoted(file) + ")"))
                    .isEmpty();
        }
    }

    @Test
    void whereZstandardCannotBeUnpackedTheFaultSaysWhy() throws Exception {
        Path nowhere = folder.resolve("nowhere");

        assertThat(run(
                        List.of("-Djava.io.tmpdir=" + nowhere),
                        folder.resolve("none.parquet").toString()))
                .contains("java.io.IOException: the Zstandard library", "-Djava.io.tmpdir=FOLDER");
    }

    /** Writes or reads the sample in a process that has the libraries of the program only; gives what it prints. */
    private String run(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 22) {
            // The program's own jar says so in its manifest.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.add("-Xmx128m");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), Sample.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Ours, and one class of each library that the program needs. No Hadoop is among them. */
    private static String classPath() throws ClassNotFoundException {
        return Stream.of(
                        Sample.class,
                        ParquetFormat.class,
                        Table.class,
                        ParquetFileWriter.class,
                        ColumnWriter.class,
                        BytePacker.class,
                        BytesInput.class,
                        FileMetaData.class,
                        Class.forName("shaded.parquet.com.fasterxml.jackson.databind.ObjectMapper"),
                        Class.forName("org.locationtech.jts.geom.Geometry"),
                        Class.forName("org.slf4j.LoggerFactory"),
                        Class.forName("org.slf4j.nop.NOPServiceProvider"),
                        TableReader.class,
                        JsonFactory.class,
                        SnappyCompressorInputStream.class,
                        Zstd.class)
                .map(ParquetBytesTest::origin)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(int threads, int rowsPerPart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Sample.write(new ParquetFormat(), Sample.big(rowsPerPart), threads, out);
        return out.toByteArray();
    }
}
