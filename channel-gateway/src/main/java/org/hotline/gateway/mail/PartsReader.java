package org.hotline.gateway.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Walks through the parts of one mail. A multipart in which its boundary never occurs is read by the one that stands there. */
final class PartsReader {

    private static final int DEEPEST = 40;
    private static final int MOST_PARTS = 1000;
    private static final int LONGEST_HEADER = 102_400;
    private static final int MOST_HEADERS = 2_000;

    /** Boundaries have 70 characters at most; one of equal characters makes each byte be compared so many times. */
    private static final int MOST_REPETITIONS = 150;

    /** How often each byte is looked at for a boundary that nobody names. */
    private static final int MOST_GUESSES = 2;

    private static final int LONGEST_BESIDE = 200_000;
    private static final int LONGEST_NOTICE = 500;

    /** What programs read out that know of no parts. */
    private static final Pattern FOR_OLD_PROGRAMS = Pattern.compile("(?i)mime|multi-?part");

    private static final byte[] NOTHING = {};
    private static final Pattern MULTIPART = Pattern.compile("multipart/[\\w.+-]{1,60}");
    /** A line among headers that is none is one that was folded wrongly. */
    private static final MimeConfig USUAL = limits().build();

    private static final MimeConfig WORDS_AMONG_HEADERS =
            limits().setMalformedHeaderStartsBody(true).build();

    private final MailParts parts;
    private final MimeConfig limits;
    private final List<byte[]> beside = new ArrayList<>();
    private long guessable;
    private boolean hasEmptyPart;

    private PartsReader(MailParts parts, int size, MimeConfig limits) {
        this.parts = parts;
        this.limits = limits;
        guessable = (long) MOST_GUESSES * size;
    }

    /** @param size of the mail in bytes */
    static PartsReader of(MailParts parts, int size) {
        return new PartsReader(parts, size, USUAL);
    }

    /** Takes a line among the headers of a part that is none for its first words. */
    static PartsReader ofWordsAmongHeaders(MailParts parts, int size) {
        return new PartsReader(parts, size, WORDS_AMONG_HEADERS);
    }

    private static MimeConfig.Builder limits() {
        return new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS);
    }

    void read(InputStream raw, MailHeaders top) throws MimeException, IOException {
        MimeTokenStream stream = new MimeTokenStream(limits, DecodeMonitor.SILENT, null);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(raw);
        MailHeaders headers = top;
        byte[] undivided = NOTHING;
        boolean first = true;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> {
                    headers = first ? top : new MailHeaders();
                    first = false;
                }
                case T_FIELD -> headers.add(stream.getField());
                case T_START_MULTIPART -> open(stream.getBodyDescriptor());
                case T_PREAMBLE -> undivided = stream.getInputStream().readAllBytes();
                case T_START_BODYPART -> {
                    keepBeside(undivided);
                    undivided = NOTHING;
                }
                case T_EPILOGUE -> keepBeside(stream.getInputStream().readNBytes(LONGEST_BESIDE));
                case T_END_MULTIPART -> {
                    if (undivided.length > 0) {
                        divide(headers, undivided);
                        undivided = NOTHING;
                    }
                    parts.close();
                }
                case T_BODY -> body(headers, stream);
                default -> {
                    // says nothing
                }
            }
            if (parts.depth() > DEEPEST || parts.count() > MOST_PARTS) {
                return;
            }
        }
    }

    private void keepBeside(byte[] text) {
        String beginning = new String(text, 0, Math.min(LONGEST_NOTICE, text.length), StandardCharsets.ISO_8859_1);
        if (parts.depth() == 1
                && !beginning.isBlank()
                && !FOR_OLD_PROGRAMS.matcher(beginning).find()) {
            beside.add(Arrays.copyOf(text, Math.min(LONGEST_BESIDE, text.length)));
        }
    }

    /** What stands before and behind the parts is read where none of them says anything. */
    void readBeside() {
        if (!beside.isEmpty() && parts.saysNothing()) {
            beside.forEach(text -> parts.add(new MailHeaders(), "text/plain", text));
        }
    }

    boolean hasEmptyPart() {
        return hasEmptyPart;
    }

    private void open(BodyDescriptor multipart) throws MimeException {
        String boundary = multipart.getBoundary();
        parts.open(multipart.getSubType(), boundary == null ? "" : boundary);
        if (parts.repetitions() > MOST_REPETITIONS) {
            throw new MimeException("its boundaries repeat more than " + MOST_REPETITIONS + " characters");
        }
    }

    private void body(MailHeaders headers, MimeTokenStream stream) throws MimeException, IOException {
        byte[] body = TransferEncoding.decoded(
                headers.word("content-transfer-encoding"),
                stream.getInputStream().readAllBytes());
        hasEmptyPart |= body.length == 0;
        if (headers.word("content-type").startsWith("multipart")) {
            divide(headers, body);
        } else {
            String type = HeaderParameters.valueOf(stream.getBodyDescriptor().getMimeType());
            parts.add(headers, type.replace(":", ""), body);
        }
    }

    /** Reads what is said to be a multipart by the boundary that stands in it. */
    void divide(MailHeaders headers, byte[] body) throws MimeException, IOException {
        guessable -= body.length;
        String boundary = guessable < 0 || parts.depth() > DEEPEST ? null : Boundary.find(body);
        if (boundary == null) {
            parts.add(new MailHeaders(), "text/plain", body);
            return;
        }
        Matcher type = MULTIPART.matcher(headers.word("content-type"));
        String head = "Content-Type: " + (type.lookingAt() ? type.group() : "multipart/mixed") + "; boundary=\""
                + boundary + "\"\r\n\r\n";
        read(
                new SequenceInputStream(
                        new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)),
                        new ByteArrayInputStream(body)),
                new MailHeaders());
    }
}
