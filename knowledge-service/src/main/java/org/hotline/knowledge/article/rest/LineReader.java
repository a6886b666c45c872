package org.hotline.knowledge.article.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, of which none can fill the memory. */
class LineReader {

    static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int filled;
    private int number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line, cut off when it is too long; none at the end. */
    @Nullable
    String next() throws IOException {
        if (!hasMore()) {
            return null;
        }
        number++;
        tooLong = false;
        int end = endOfLine();
        if (end < filled) {
            String line = new String(buffer, position, end - position, StandardCharsets.UTF_8);
            position = end + 1;
            return line;
        }
        return longLine();
    }

    /** One that goes on beyond what is buffered. */
    private String longLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(2 * buffer.length);
        while (hasMore()) {
            int end = endOfLine();
            int taken = Math.min(end - position, LONGEST - line.size());
            line.write(buffer, position, taken);
            tooLong |= taken < end - position;
            position = end;
            if (end < filled) {
                position++;
                break;
            }
        }
        return line.toString(StandardCharsets.UTF_8);
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
    int number() {
        return number;
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
