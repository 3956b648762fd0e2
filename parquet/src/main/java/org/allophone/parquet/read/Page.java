package org.allophone.parquet.read;

import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;

/** A page of a column, unpacked. */
final class Page {
    private final PageHeader header;
    private final byte[] bytes;
    private final long memory;

    /**
     * @param bytes levels and values
     * @param memory what it takes in memory while it is read
     */
    Page(PageHeader header, byte[] bytes, long memory) {
        this.header = header;
        this.bytes = bytes;
        this.memory = memory;
    }

    PageHeader header() {
        return header;
    }

    byte[] bytes() {
        return bytes;
    }

    long memory() {
        return memory;
    }

    boolean isDictionary() {
        return isDictionary(header);
    }

    /** The number of values, nulls included. */
    int values() {
        return values(header);
    }

    static boolean isDictionary(PageHeader header) {
        return header.getType() == PageType.DICTIONARY_PAGE;
    }

    static int values(PageHeader header) {
        return switch (header.getType()) {
            case DATA_PAGE -> header.getData_page_header().getNum_values();
            case DATA_PAGE_V2 -> header.getData_page_header_v2().getNum_values();
            case DICTIONARY_PAGE -> header.getDictionary_page_header().getNum_values();
            case INDEX_PAGE -> 0;
        };
    }

    static Encoding encoding(PageHeader header) {
        return switch (header.getType()) {
            case DATA_PAGE -> header.getData_page_header().getEncoding();
            case DATA_PAGE_V2 -> header.getData_page_header_v2().getEncoding();
            case DICTIONARY_PAGE -> header.getDictionary_page_header().getEncoding();
            case INDEX_PAGE -> Encoding.PLAIN;
        };
    }
}
