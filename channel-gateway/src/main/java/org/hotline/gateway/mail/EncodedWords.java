package org.hotline.gateway.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the encoded words of RFC 2047. Neighbours of one charset are joined before they are decoded, since many senders
 * cut in the middle of a character.
 */
final class EncodedWords {

    private static final String BEGIN = "=?";
    private static final String HIDDEN = "=\uE03F";
    private static final Pattern WORD =
            Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?]*+)\\?=");

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable String charset;

    private EncodedWords() {}

    static String decode(String header) {
        return header.contains(BEGIN) ? new EncodedWords().read(header) : header;
    }

    /** So that a parser that would decode them by rules of its own does not see them. */
    static String hidden(String header) {
        return header.replace(BEGIN, HIDDEN);
    }

    /** As it was before it was hidden. */
    static String shown(String hidden) {
        return hidden.replace(HIDDEN, BEGIN);
    }

    private String read(String header) {
        Matcher word = WORD.matcher(header);
        int end = 0;
        while (word.find()) {
            String between = header.substring(end, word.start());
            boolean neighbour = end > 0 && between.isBlank();
            if (!neighbour || !word.group(1).equalsIgnoreCase(charset)) {
                flush();
            }
            if (!neighbour) {
                text.append(between);
            }
            charset = word.group(1);
            pending.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        flush();
        return text.append(header, end, header.length()).toString();
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(Charsets.decode(pending.toByteArray(), charset));
            pending.reset();
        }
    }

    private static byte[] bytes(String encoding, String encoded) {
        if (encoding.equalsIgnoreCase("Q")) {
            return quoted(encoded);
        }
        String base64 = encoded.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = base64.length() % 4 == 1 ? base64.length() - 1 : base64.length();
        return Base64.getDecoder().decode(base64.substring(0, whole));
    }

    private static byte[] quoted(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int value = c == '=' && i + 2 < encoded.length() ? hex(encoded, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else if (c == '_') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
