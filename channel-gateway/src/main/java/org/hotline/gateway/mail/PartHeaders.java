package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** What the headers of one part say about it. */
final class PartHeaders {

    private static final int LONGEST = 8_000;

    private final String disposition;
    private final @Nullable String name;
    private final @Nullable String charset;

    PartHeaders(MailHeaders headers) {
        RawBody position = parse(headers.raw("content-disposition"));
        RawBody type = parse(headers.raw("content-type"));
        disposition =
                position.getValue() == null ? "" : position.getValue().strip().toLowerCase(Locale.ROOT);
        String filename = parameter(position, "filename");
        name = filename == null ? parameter(type, "name") : filename;
        charset = parameter(type, "charset");
    }

    private static RawBody parse(@Nullable String value) {
        byte[] bytes = PlainText.atMost(LONGEST, value == null ? "" : value).getBytes(StandardCharsets.UTF_8);
        return RawFieldParser.DEFAULT.parseRawBody(new ByteArrayBuffer(bytes, true), new ParserCursor(0, bytes.length));
    }

    private static @Nullable String parameter(RawBody body, String name) {
        MimeParameterMapping mapping = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            if (pair.getName() != null && pair.getValue() != null) {
                mapping.addParameter(pair.getName().toLowerCase(Locale.ROOT), pair.getValue());
            }
        }
        return mapping.get(name);
    }

    boolean isAttachment() {
        return disposition.equals("attachment");
    }

    boolean hasName() {
        return name != null;
    }

    @Nullable
    String charset() {
        return charset;
    }

    /** Never empty and never a path; a made-up one when the sender gave none. */
    String fileName(String type, int number) {
        String given = name == null ? "" : FileNames.safe(EncodedWords.decode(utf8(name)));
        if (!given.isEmpty()) {
            return given;
        }
        return "attachment-" + number + ENDINGS.getOrDefault(type, "");
    }

    /** The parser reads bytes one by one; names in raw UTF-8 are put together again. */
    private static String utf8(String parsed) {
        boolean bytes = parsed.chars().allMatch(c -> c < 256);
        return bytes ? Charsets.decode(parsed.getBytes(StandardCharsets.ISO_8859_1), null) : parsed;
    }

    private static final Map<String, String> ENDINGS = Map.of(
            "message/rfc822", ".eml",
            "message/delivery-status", ".txt",
            "text/rfc822-headers", ".txt",
            "text/plain", ".txt",
            "text/calendar", ".ics",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "image/gif", ".gif",
            "application/pdf", ".pdf");
}
