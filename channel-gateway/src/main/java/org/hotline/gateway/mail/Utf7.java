package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset of RFC 2152, which old mail programs still send and Java does not know. */
final class Utf7 {

    private static final Pattern SHIFTED = Pattern.compile("\\+([A-Za-z0-9+/]*+)-?");

    private Utf7() {}

    static String decode(byte[] bytes) {
        String ascii = new String(bytes, StandardCharsets.ISO_8859_1);
        return SHIFTED.matcher(ascii).replaceAll(shifted -> Matcher.quoteReplacement(decode(shifted.group(1))));
    }

    private static String decode(String base64) {
        if (base64.isEmpty()) {
            return "+";
        }
        if (base64.length() % 4 == 1) {
            return "\uFFFD";
        }
        byte[] utf16 = Base64.getDecoder().decode(base64);
        return new String(utf16, 0, utf16.length - utf16.length % 2, StandardCharsets.UTF_16BE);
    }
}
