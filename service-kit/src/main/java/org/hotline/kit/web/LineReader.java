package org.hotline.kit.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of a body, of which none can fill the memory; those without anything are passed over. */
public final class LineReader {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;
    private int number;
    private boolean tooLong;

    /** @param longest bytes of a line that are kept */
    public LineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line that says something, cut off when it is too long; none at the end. */
    public byte @Nullable [] next() throws IOException {
        byte[] line = nextOfAll();
        while (line != null && isBlank(line)) {
            line = nextOfAll();
        }
        return line;
    }

    private byte @Nullable [] nextOfAll() throws IOException {
        if (!hasMore()) {
            return null;
        }
        number++;
        tooLong = false;
        int end = endOfLine();
        if (end < filled && end - position <= longest) {
            byte[] line = Arrays.copyOfRange(buffer, position, end);
            position = end + 1;
            return line;
        }
        return longLine();
    }

    /** One that goes on beyond what is buffered. */
    private byte[] longLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * buffer.length);
        while (hasMore()) {
            int end = endOfLine();
            int taken = Math.min(end - position, longest - line.size());
            line.write(buffer, position, taken);
            tooLong |= taken < end - position;
            position = end;
            if (end < filled) {
                position++;
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    private int endOfLine() {
        int end = position;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean hasMore() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return position < filled;
    }

    /** The number of the line last read, from 1. */
    public int number() {
        return number;
    }

    public boolean wasTooLong() {
        return tooLong;
    }
}
