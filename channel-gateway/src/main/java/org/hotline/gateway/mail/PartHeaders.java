package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** What the headers of one part say about it. */
final class PartHeaders {

    private static final int LONGEST = 8_000;

    private final String disposition;
    private final @Nullable String name;
    private final @Nullable String charset;

    PartHeaders(MailHeaders headers) {
        RawBody position = parse(headers.raw("content-disposition"));
        ParameterValues type =
                new ParameterValues(parse(headers.raw("content-type")).getParams());
        disposition =
                position.getValue() == null ? "" : position.getValue().strip().toLowerCase(Locale.ROOT);
        String filename = new ParameterValues(position.getParams()).get("filename");
        name = filename == null ? type.get("name") : filename;
        charset = type.get("charset");
    }

    private static RawBody parse(@Nullable String value) {
        byte[] bytes = PlainText.atMost(LONGEST, value == null ? "" : value).getBytes(StandardCharsets.UTF_8);
        return RawFieldParser.DEFAULT.parseRawBody(new ByteArrayBuffer(bytes, true), new ParserCursor(0, bytes.length));
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

    /** Never empty and never a path; a made-up one when the sender gave none, for a mail its subject. */
    String fileName(String type, int number, byte[] content) {
        String given = name == null ? "" : FileNames.safe(EncodedWords.decode(utf8(name)));
        if (!given.isEmpty()) {
            return given;
        }
        String ending = ENDINGS.getOrDefault(type, "");
        String subject = type.equals("message/rfc822") ? FileNames.safe(subject(content)) : "";
        return (subject.isEmpty() ? "attachment-" + number : subject) + ending;
    }

    private static String subject(byte[] mail) {
        return RawHeaders.of(mail).all("subject").stream()
                .findFirst()
                .map(raw -> Charsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null))
                .map(text -> EncodedWords.decode(PlainText.oneLine(text)))
                .orElse("");
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
