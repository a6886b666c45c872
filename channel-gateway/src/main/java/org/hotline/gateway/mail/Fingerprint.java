package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a mail the same mail: Message-ID, sender, date, subject and body. Headers that relays add do not count, nor
 * does the way in which lines end, so that the same mail relayed twice is recognised and another one that merely bears
 * the same Message-ID is not lost.
 */
public final class Fingerprint {

    private static final List<String> IDENTIFYING = List.of("message-id", "from", "date", "subject");

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In hexadecimal; any bytes have one, readable as a mail or not. */
    public static String of(byte[] raw) {
        int body = bodyStart(raw);
        String head = new String(raw, 0, body, StandardCharsets.ISO_8859_1);
        Fingerprint fingerprint = new Fingerprint();
        for (String name : IDENTIFYING) {
            fingerprint.add(header(head, name));
        }
        fingerprint.addBody(raw, body);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** What follows the headers. */
    static byte[] body(byte[] raw) {
        return Arrays.copyOfRange(raw, bodyStart(raw), raw.length);
    }

    private void add(@Nullable String value) {
        digest.update(
                (value == null ? "" : value.replaceAll("\\s+", " ").strip()).getBytes(StandardCharsets.ISO_8859_1));
        digest.update((byte) 0);
    }

    private void addBody(byte[] raw, int from) {
        int end = raw.length;
        while (end > from && (raw[end - 1] == '\n' || raw[end - 1] == '\r')) {
            end--;
        }
        int start = from;
        for (int i = from; i < end; i++) {
            if (raw[i] == '\r') {
                digest.update(raw, start, i - start);
                start = i + 1;
            }
        }
        digest.update(raw, start, end - start);
    }

    private static @Nullable String header(String head, String name) {
        int at = 0;
        while (at < head.length()) {
            int end = endOfField(head, at);
            if (head.regionMatches(true, at, name, 0, name.length())
                    && at + name.length() < end
                    && head.charAt(at + name.length()) == ':') {
                return head.substring(at + name.length() + 1, end);
            }
            at = end + 1;
        }
        return null;
    }

    /** Where the line and those folded under it end. */
    private static int endOfField(String head, int from) {
        int end = head.indexOf('\n', from);
        while (end >= 0 && end + 1 < head.length() && (head.charAt(end + 1) == ' ' || head.charAt(end + 1) == '\t')) {
            end = head.indexOf('\n', end + 1);
        }
        return end < 0 ? head.length() : end;
    }

    private static int bodyStart(byte[] raw) {
        for (int i = 0; i + 1 < raw.length; i++) {
            if (raw[i] == '\n'
                    && (raw[i + 1] == '\n' || (raw[i + 1] == '\r' && i + 2 < raw.length && raw[i + 2] == '\n'))) {
                return i + 1;
            }
        }
        return raw.length;
    }
}
