package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        disposition = parameters(POSITION).value().toLowerCase(Locale.ROOT);
        name = name((String) null);
        charset = new ParameterValues(parameters(TYPE), null).get("charset");
    }

    /** The first that says something, of what its sender wrote wherever he wrote it. */
    private @Nullable String name(@Nullable String likely) {
        headers.assume(likely);
        ParameterValues position = new ParameterValues(parameters(POSITION), likely);
        ParameterValues type = new ParameterValues(parameters(TYPE), likely);
        List<String> names = Stream.of(
                        position.all("filename"),
                        type.all("name"),
                        position.all("name"),
                        type.all("filename"),
                        position.all("file"))
                .flatMap(all -> all)
                .toList();
        return names.stream()
                .filter(name -> !name.contains("??"))
                .findFirst()
                .orElse(names.isEmpty() ? null : names.get(0));
    }

    private HeaderParameters parameters(String header) {
        String value = headers.raw(header);
        return HeaderParameters.of(value == null ? "" : value);
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
        String name = given == null ? "" : WrittenFileName.read(given);
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
