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

    private static final String TYPE = "content-type";
    private static final String POSITION = "content-disposition";
    private static final String MAIL = ".eml";
    private static final int LONGEST = 8_000;

    private final MailHeaders headers;
    private final String disposition;
    private final @Nullable String name;
    private final @Nullable String charset;

    PartHeaders(MailHeaders all) {
        headers = all.only(LONGEST, TYPE, POSITION);
        RawBody position = parse(headers.raw(POSITION));
        ParameterValues type = new ParameterValues(parse(headers.raw(TYPE)).getParams(), null);
        disposition =
                position.getValue() == null ? "" : position.getValue().strip().toLowerCase(Locale.ROOT);
        name = name(new ParameterValues(position.getParams(), null), type);
        charset = type.get("charset");
    }

    private static @Nullable String name(ParameterValues position, ParameterValues type) {
        String filename = position.get("filename");
        return filename == null ? type.get("name") : filename;
    }

    private @Nullable String name(@Nullable String likely) {
        return likely == null ? name : name(parameters(POSITION, likely), parameters(TYPE, likely));
    }

    private ParameterValues parameters(String header, String likely) {
        return new ParameterValues(parse(headers.assume(likely).raw(header)).getParams(), likely);
    }

    private static RawBody parse(@Nullable String value) {
        byte[] bytes = (value == null ? "" : value).getBytes(StandardCharsets.UTF_8);
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

    /**
     * Never empty and never a path; a made-up one when the sender gave none, for a mail its subject.
     *
     * @param likely the charset of what has no label
     */
    String fileName(String type, int number, byte[] content, @Nullable String likely) {
        String ending = ENDINGS.getOrDefault(type, "");
        String given = name(likely);
        String name = given == null ? "" : EncodedWords.decode(given);
        if (!ending.equals(MAIL)) {
            String safe = FileNames.safe(name);
            return safe.isEmpty() ? "attachment-" + number + ending : safe;
        }
        String title = FileNames.ofTitle(name, MAIL);
        String subject = title.isEmpty() ? FileNames.ofTitle(subject(content, likely), MAIL) : title;
        return subject.isEmpty() ? "attachment-" + number + MAIL : subject;
    }

    private static String subject(byte[] mail, @Nullable String likely) {
        return RawHeaders.of(mail).all("subject").stream()
                .findFirst()
                .map(raw -> Charsets.decode(raw.getBytes(StandardCharsets.ISO_8859_1), null, likely))
                .map(text -> EncodedWords.decode(PlainText.oneLine(text)))
                .orElse("");
    }

    private static final Map<String, String> ENDINGS = Map.of(
            "message/rfc822", MAIL,
            "message/global", MAIL,
            "message/delivery-status", ".txt",
            "text/rfc822-headers", ".txt",
            "text/plain", ".txt",
            "text/calendar", ".ics",
            "image/png", ".png",
            "image/jpeg", ".jpg",
            "image/gif", ".gif",
            "application/pdf", ".pdf");
}
