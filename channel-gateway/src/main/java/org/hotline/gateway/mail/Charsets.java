package org.hotline.gateway.mail;

import com.ibm.icu.charset.CharsetProviderICU;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text although senders name charsets wrongly, by nicknames, or not at all. ICU adds the nicknames that Java
 * does not know.
 */
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What senders in fact send under a name (Encoding Standard, section 4.2), by the name that Java gives it. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO-8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GB_2312-80", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("x-mswin-936", "GB18030"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("cp1363", "x-windows-949"),
            Map.entry("x-IBM949", "x-windows-949"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("x-IBM942C", "windows-31j"),
            Map.entry("Big5", "Big5-HKSCS"));

    private static final Set<String> SAYING_NOTHING = Set.of("US-ASCII", "UTF-8");

    /** Nicknames that follow a pattern: {@code cp-850}, {@code x-gbk}, {@code win1251}, {@code iso8859_2}. */
    private static final Pattern CODE_PAGE = Pattern.compile("(?:x-)?(?:cp|ibm|oem|dos)[-_ ]?(\\d{3,5})");

    private static final Pattern WINDOWS = Pattern.compile("(?:x-)?(?:ansi|win|windows|ms|cp)[-_ ]?(125\\d)");
    private static final Pattern ISO = Pattern.compile("(?:x-)?iso[-_ ]?8859[-_ ]?(\\d{1,2})(?:[-_:].*)?");
    private static final Pattern NAME = Pattern.compile("[\\w.:+-]{1,40}");
    private static final Pattern PREFIX = Pattern.compile("^(?:x-|cn-)");
    private static final Pattern MACINTOSH = Pattern.compile("(?:x-)?mac(?:intosh|roman|-roman)?|apple-?roman");

    private static final int SURE = 40;

    /** Of bytes for each whole character, where the sender says that it is UTF-8: what he quotes may be in another charset. */
    private static final int MOST_DAMAGE_OF_UTF8 = 8;

    private static final CharsetProviderICU ICU = new CharsetProviderICU();

    private Charsets() {}

    static String decode(byte[] bytes, @Nullable String label) {
        return decode(bytes, label, null);
    }

    /** @param otherwise what bytes are in that are not in what the label says; nothing to find it out */
    static String decode(byte[] bytes, @Nullable String label, @Nullable String otherwise) {
        String name = label == null
                ? ""
                : label.strip().replaceAll("^['\"]|['\"]$", "").toLowerCase(Locale.ROOT);
        if (name.equals("utf-7") || name.equals("unicode-1-1-utf-7")) {
            return Utf7.decode(bytes);
        }
        Charset charset = find(name);
        if (charset != null && !SAYING_NOTHING.contains(charset.name())) {
            return new String(bytes, charset);
        }
        int tolerated = charset != null && charset.equals(StandardCharsets.UTF_8) ? MOST_DAMAGE_OF_UTF8 : 1;
        return isUtf8(bytes, tolerated) ? repaired(bytes) : new String(bytes, other(bytes, otherwise));
    }

    private static Charset other(byte[] bytes, @Nullable String otherwise) {
        Charset named = otherwise == null ? null : find(otherwise.strip().toLowerCase(Locale.ROOT));
        return named == null || SAYING_NOTHING.contains(named.name()) ? detected(bytes) : named;
    }

    private static @Nullable Charset find(String name) {
        return Stream.of(
                        name,
                        WINDOWS.matcher(name).replaceFirst("windows-$1"),
                        CODE_PAGE.matcher(name).replaceFirst("cp$1"),
                        ISO.matcher(name).replaceFirst("iso-8859-$1"),
                        MACINTOSH.matcher(name).replaceFirst("x-MacRoman"),
                        PREFIX.matcher(name).replaceFirst(""))
                .distinct()
                .flatMap(spelling -> Stream.ofNullable(named(spelling)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Charset named(String name) {
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        try {
            Charset charset = Charset.isSupported(name) ? Charset.forName(name) : ICU.charsetForName(name);
            String wider = charset == null ? null : WIDER.get(charset.name());
            return wider == null ? charset : Charset.forName(wider);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Whether so few bytes are not in UTF-8 that its characters beyond ASCII cannot be so by chance. */
    private static boolean isUtf8(byte[] bytes, int tolerated) {
        int damage = 0;
        int whole = 0;
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = utf8();
        for (CoderResult result = decoder.decode(in, chars, true);
                result.isError();
                result = decoder.decode(in, chars, true)) {
            damage += result.length();
            in.position(in.position() + result.length());
        }
        for (int i = 0; i < chars.position(); i++) {
            whole += chars.get(i) >= 0x80 ? 1 : 0;
        }
        return damage <= (long) tolerated * whole;
    }

    /** Damage stays where it is: a byte that is none of UTF-8 is one of western Windows, a character cut off is one that is missing. */
    private static String repaired(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = utf8();
        for (CoderResult result = decoder.decode(in, chars, true);
                result.isError();
                result = decoder.decode(in, chars, true)) {
            text.append(chars.flip());
            chars.clear();
            text.append(result.length() > 1 ? "\uFFFD" : new String(bytes, in.position(), 1, WINDOWS_1252));
            in.position(in.position() + result.length());
        }
        return text.append(chars.flip()).toString();
    }

    private static CharsetDecoder utf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** As it looks; western Windows, in which every byte means something, when unsure. */
    private static Charset detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        Charset found = match == null || match.getConfidence() < SURE ? null : named(match.getName());
        return found == null || SAYING_NOTHING.contains(found.name()) ? WINDOWS_1252 : found;
    }
}
