package org.hotline.gateway.mail;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The name of a file as its sender meant it, who writes it as web pages and links do, or encoded words without their end. */
final class WrittenFileName {

    private static final int LONGEST_ESCAPED = 2_000;
    private static final Pattern UNENDED = Pattern.compile("=\\?[^?\\s]{1,40}\\?[bBqQ]\\?[^?]*");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{2,7}|#x[0-9a-fA-F]{2,6}|amp|quot|lt|gt|[a-zA-Z]{3,8});");
    private static final Pattern ESCAPED = Pattern.compile("(?=.*%(?:20|[89A-Fa-f]))(?:[!-~&&[^%]]|%[0-9A-Fa-f]{2})+");

    private WrittenFileName() {}

    static String read(String given) {
        String ended = UNENDED.matcher(given).matches() ? given + "?=" : given;
        String name = FileNames.unquoted(EncodedWords.decode(ended));
        return unescaped(ENTITY.matcher(name).find() ? Parser.unescapeEntities(name, true) : name);
    }

    /** What has neither blanks nor other letters, and percent signs before nothing but characters of UTF-8. */
    private static String unescaped(String name) {
        if (name.length() > LONGEST_ESCAPED || !ESCAPED.matcher(name).matches()) {
            return name;
        }
        String read = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        return read.indexOf('\uFFFD') < 0 ? read : name;
    }
}
