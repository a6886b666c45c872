package org.hotline.gateway.delivery.email;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.jdkim.api.Headers;

/** A mail as it is written: keeps its headers and hands on its body. */
final class WrittenMail extends OutputStream implements Headers {

    private static final Pattern NEXT = Pattern.compile("\\r\\n(?![ \\t])");
    private static final int END = 0x0D0A0D0A;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final OutputStream body;
    private int last;
    private boolean inBody;

    WrittenMail(OutputStream body) {
        this.body = body;
    }

    @Override
    public void write(int b) throws IOException {
        if (inBody) {
            body.write(b);
        } else {
            head.write(b);
            last = (last << 8) | (b & 0xFF);
            inBody = last == END;
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length;
        for (; at < end && !inBody; at++) {
            write(bytes[at]);
        }
        body.write(bytes, at, end - at);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    @Override
    public List<String> getFields() {
        return NEXT.splitAsStream(head.toString(StandardCharsets.US_ASCII))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    @Override
    public List<String> getFields(String name) {
        return getFields().stream()
                .filter(field -> field.substring(0, Math.max(0, field.indexOf(':')))
                        .strip()
                        .equalsIgnoreCase(name))
                .toList();
    }
}
