package org.allophone.files;

import static org.allophone.files.Faults.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;

/**
 * Reads the characters of a UTF-8 stream. It skips a byte order mark at the start. Bytes that are not UTF-8 are refused
 * with their line and position: a decoder that replaces them by U+FFFD would lose letters of names silently.
 */
final class Utf8Reader extends Reader {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final char NONE = 0;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String file;
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private boolean started;
    private boolean marked;
    private boolean ended;

    /** The position of the next byte. */
    private long line = 1;

    private long placeInLine = 1;
    private boolean afterCarriageReturn;

    /** The second half of a surrogate pair for which the buffer had no place. */
    private char secondHalf = NONE;

    private long delivered;

    Utf8Reader(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The number of UTF-16 units returned so far. */
    long delivered() {
        return delivered;
    }

    /** The byte order mark as a text, if the stream begins with one; known once something was read. */
    String byteOrderMark() {
        return marked ? "\ufeff" : "";
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer characters = CharBuffer.wrap(target, from, length);
        if (secondHalf != NONE) {
            target[from] = secondHalf;
            secondHalf = NONE;
            delivered++;
            return 1;
        }
        int start = characters.position();
        while (characters.position() == start) {
            if (!started) {
                skipByteOrderMark();
            }
            int firstByte = bytes.position();
            CoderResult result = decoder.decode(bytes, characters, ended);
            count(firstByte, bytes.position());
            if (characters.position() > start) {
                break;
            }
            if (result.isError()) {
                throw notUtf8();
            }
            if (result.isOverflow()) {
                // A character beyond U+FFFF takes two places, and only one is left.
                characters.put(firstHalf());
                break;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        int read = characters.position() - start;
        delivered += read;
        return read;
    }

    private char firstHalf() {
        CharBuffer pair = CharBuffer.allocate(2);
        int firstByte = bytes.position();
        decoder.decode(bytes, pair, ended);
        count(firstByte, bytes.position());
        secondHalf = pair.get(1);
        return pair.get(0);
    }

    private void skipByteOrderMark() throws IOException {
        started = true;
        while (bytes.remaining() < 3 && !ended) {
            fill();
        }
        int at = bytes.position();
        if (startsWith(0xef, 0xbb, 0xbf)) {
            bytes.position(at + 3);
            placeInLine += 3;
            marked = true;
        } else if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) {
            throw Faults.of(file, wording("utf-16"));
        }
    }

    private boolean startsWith(int... expected) {
        if (bytes.remaining() < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    /** A line ends at a line feed, at a carriage return, or at both together. */
    private void count(int from, int to) {
        byte[] array = bytes.array();
        for (int i = from; i < to; i++) {
            byte octet = array[i];
            placeInLine++;
            if (octet == '\n' || octet == '\r') {
                if (octet == '\r' || !afterCarriageReturn) {
                    line++;
                }
                placeInLine = 1;
            }
            afterCarriageReturn = octet == '\r';
        }
    }

    private Refusal notUtf8() {
        byte octet = bytes.get(bytes.position());
        String hexadecimal = "0x" + HexFormat.of().withUpperCase().toHexDigits(octet);
        char inWindows1252 =
                WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {octet})).charAt(0);
        Wording found = Character.isISOControl(inWindows1252) || inWindows1252 == '\ufffd'
                ? wording("utf-8", hexadecimal)
                : wording("utf-8.windows-1252", hexadecimal, inWindows1252);
        return Faults.atByte(file, line, placeInLine, found);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
