package org.hotline.gateway.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that markup says of itself, as browsers look for it: {@code <meta charset=…>}, at its beginning. */
final class MarkupCharset {

    private static final int LONGEST = 4_096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta\\s[^>]{0,200}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:+-]{1,40})");

    private MarkupCharset() {}

    /** Nothing when none is declared, or one that what is declared in it could not be read in. */
    static @Nullable String declared(byte[] markup) {
        String beginning = new String(markup, 0, Math.min(LONGEST, markup.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(beginning);
        Charset charset = declared.find() ? CharsetNames.find(declared.group(1)) : null;
        return charset == null
                        || charset.name().contains("UTF-16")
                        || charset.name().contains("UTF-32")
                ? null
                : declared.group(1);
    }
}
