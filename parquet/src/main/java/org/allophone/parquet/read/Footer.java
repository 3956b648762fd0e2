package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.allophone.wording.Refusal;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.schema.MessageType;

/**
 * What the end of a Parquet file says of the rest.
 *
 * @param createdBy the program that wrote the file; decides which of its known errors are made up for
 */
record Footer(MessageType schema, List<RowGroup> groups, String createdBy) {
    private static final String MAGIC = "PAR1";
    private static final String MAGIC_OF_ENCRYPTED = "PARE";

    /** The length of the footer, and the magic word. */
    private static final int TAIL_BYTES = 8;

    /** More than ten times the footer of a file with a thousand columns and a hundred row groups. */
    private static final int MOST_BYTES = 64 << 20;

    /**
     * Reads the footer.
     *
     * @throws Refusal if the file is not a Parquet file, is damaged, or has something that is not read here
     */
    static Footer read(ParquetInput file) throws IOException {
        if (file.size() < MAGIC.length() + TAIL_BYTES) {
            throw file.refusal(wording("not-parquet"));
        }
        ByteBuffer tail =
                ByteBuffer.wrap(file.read(file.size() - TAIL_BYTES, TAIL_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        checkMagic(
                file,
                text(file.read(0, MAGIC.length())),
                text(file.read(file.size() - MAGIC.length(), MAGIC.length())));
        int length = tail.getInt(0);
        if (length <= 0 || length > file.size() - MAGIC.length() - TAIL_BYTES) {
            throw file.damaged();
        }
        if (length > MOST_BYTES) {
            throw file.refusal(wording("footer.large", length, MOST_BYTES));
        }
        return checked(file, file.read(file.size() - TAIL_BYTES - length, length));
    }

    private static void checkMagic(ParquetInput file, String start, String end) {
        if (end.equals(MAGIC_OF_ENCRYPTED)) {
            throw file.refusal(wording("encrypted"));
        }
        if (!start.equals(MAGIC)) {
            throw file.refusal(wording("not-parquet"));
        }
        if (!end.equals(MAGIC)) {
            throw file.refusal(wording("cut"));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Footer checked(ParquetInput file, byte[] bytes) {
        try {
            FileMetaData data = Util.readFileMetaData(new ByteArrayInputStream(bytes), bytes.length);
            if (data.isSetEncryption_algorithm()) {
                throw file.refusal(wording("encrypted"));
            }
            SchemaCheck.check(file, data.getSchema());
            MessageType schema = schema(data);
            RowGroupCheck.check(file, schema, data);
            return new Footer(
                    schema,
                    data.getRow_groups().stream()
                            .filter(group -> group.getNum_rows() > 0)
                            .toList(),
                    data.isSetCreated_by() ? data.getCreated_by() : "");
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw file.damaged();
        }
    }

    /** The library reads the schema only together with row groups, of which none is needed for it. */
    private static MessageType schema(FileMetaData data) throws IOException {
        FileMetaData withoutRows = new FileMetaData(data.getVersion(), data.getSchema(), 0, List.of());
        return new ParquetMetadataConverter()
                .fromParquetMetadata(withoutRows)
                .getFileMetaData()
                .getSchema();
    }
}
