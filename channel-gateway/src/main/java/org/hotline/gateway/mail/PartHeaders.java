package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** What the headers of one part say about it. */
final class PartHeaders {

    private static final String TYPE = "content-type";
    private static final String POSITION = "content-disposition";
    private static final String DESCRIPTION = "content-description";
    private static final String MAIL = ".eml";
    private static final Pattern ENDED = Pattern.compile(".*\\.\\w{2,5}");
    private static final int LONGEST = 8_000;

    private final MailHeaders headers;
    private final String disposition;
    private final @Nullable String name;
    private final @Nullable String charset;

    PartHeaders(MailHeaders all) {
        headers = all.only(LONGEST, TYPE, POSITION, DESCRIPTION);
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
        byte[] bytes = (value == null ? "" : EncodedWords.hidden(UndividedParameters.divided(value)))
                .getBytes(StandardCharsets.UTF_8);
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
        String name = given == null ? "" : FileNames.unquoted(EncodedWords.decode(given));
        return (ending.equals(MAIL)
                        ? Stream.of(FileNames.ofTitle(name, MAIL), FileNames.ofTitle(subject(content, likely), MAIL))
                        : Stream.of(FileNames.safe(name), described(ending, likely)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("attachment-" + number + ending);
    }

    /** What the sender says that it is, where he gives it no name. */
    private String described(String ending, @Nullable String likely) {
        String description =
                FileNames.unquoted(headers.assume(likely).text(DESCRIPTION).orElse(""));
        return ENDED.matcher(description).matches()
                ? FileNames.safe(description)
                : FileNames.ofTitle(description, ending);
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
