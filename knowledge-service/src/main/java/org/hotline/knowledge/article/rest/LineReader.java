package org.hotline.knowledge.article.rest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, of which none can fill the memory. */
class LineReader {

    static final int LONGEST = 1024 * 1024;

    private final InputStream in;
    private int number;
    private boolean tooLong;

    LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 64 * 1024);
    }

    /** The next line, cut off when it is too long; none at the end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (line.size() < LONGEST) {
                line.write(c);
            } else {
                tooLong = true;
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** The number of the line last read, from 1. */
    int number() {
        return number;
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
