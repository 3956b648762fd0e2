package org.allophone.parquet.read;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.allophone.files.BlockInput;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.InterningProtocol;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import shaded.parquet.org.apache.thrift.TConfiguration;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TIOStreamTransport;

/** Reads the pages of a column from the file: header, checksum, unpacked bytes. */
final class PageFile {
    /** A header holds the smallest and the largest value of its page. */
    private static final int MOST_HEADER_BYTES = 16 << 20;

    /** Old versions of Parquet for C++ left the header of the dictionary out of the size of a column: PARQUET-816. */
    private static final int FORGOTTEN_BYTES = 100;

    private final ParquetInput file;
    private final PageMemory memory;
    private final Unpacker unpacker;
    private final long end;
    private long place;

    PageFile(ParquetInput file, PageMemory memory, ColumnMetaData chunk) {
        this.file = file;
        this.memory = memory;
        this.unpacker = new Unpacker(file, chunk.getCodec());
        long data = chunk.getData_page_offset();
        long dictionary = chunk.getDictionary_page_offset();
        this.place = dictionary > 0 && dictionary < data ? dictionary : data;
        this.end = Math.min(file.size(), place + chunk.getTotal_compressed_size() + FORGOTTEN_BYTES);
    }

    /** The next page that has values; its memory is taken. Refuses the file if there is none. */
    Page next() throws IOException {
        while (true) {
            PageHeader header = header();
            int packedSize = header.getCompressed_page_size();
            if (packedSize < 0 || header.getUncompressed_page_size() < 0 || packedSize > end - place) {
                throw file.damaged();
            }
            place += packedSize;
            int values = Page.values(header);
            if (values < 0) {
                throw file.damaged();
            }
            if (values > 0 || Page.isDictionary(header)) {
                return page(header, place - packedSize, packedSize);
            }
        }
    }

    private PageHeader header() throws IOException {
        if (place >= end) {
            throw file.damaged();
        }
        int most = (int) Math.min(MOST_HEADER_BYTES, end - place);
        BlockInput in = file.stream(place, most);
        PageHeader header = new PageHeader();
        try {
            // As the library's Util does, but no text in the header can claim to be longer than the header may be.
            TConfiguration limits =
                    TConfiguration.custom().setMaxMessageSize(most).build();
            header.read(new InterningProtocol(new TCompactProtocol(new TIOStreamTransport(limits, in))));
        } catch (TException e) {
            throw file.damaged();
        }
        place += in.position();
        return header;
    }

    private Page page(PageHeader header, long from, int packedSize) throws IOException {
        long size = PageChecks.memory(header);
        memory.take(size + packedSize);
        byte[] packed = file.read(from, packedSize);
        checkSum(header, packed);
        byte[] bytes = unpacked(header, packed);
        memory.giveBack(packedSize);
        return new Page(header, bytes, size);
    }

    private void checkSum(PageHeader header, byte[] packed) {
        if (header.isSetCrc()) {
            CRC32 sum = new CRC32();
            sum.update(packed);
            if ((int) sum.getValue() != header.getCrc()) {
                throw file.damaged();
            }
        }
    }

    private byte[] unpacked(PageHeader header, byte[] packed) throws IOException {
        int size = header.getUncompressed_page_size();
        if (header.getType() != PageType.DATA_PAGE_V2) {
            return unpacker.unpacked(packed, 0, packed.length, size);
        }
        DataPageHeaderV2 second = header.getData_page_header_v2();
        if (second.isSetIs_compressed() && !second.isIs_compressed()) {
            return packed;
        }
        // The levels before the values are never packed.
        long levels = (long) second.getRepetition_levels_byte_length() + second.getDefinition_levels_byte_length();
        if (levels < 0 || levels > Math.min(size, packed.length)) {
            throw file.damaged();
        }
        int before = (int) levels;
        byte[] bytes = Arrays.copyOf(packed, size);
        if (size > before) {
            byte[] values = unpacker.unpacked(packed, before, packed.length - before, size - before);
            System.arraycopy(values, 0, bytes, before, values.length);
        }
        return bytes;
    }
}
