package org.hotline.gateway.mail;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text although senders name charsets wrongly, by nicknames, or not at all. */
final class Charsets {

    private static final int ESCAPE = 0x1B;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Set<String> UTF_7 = Set.of(
            "utf-7",
            "utf7",
            "unicode-1-1-utf-7",
            "x-unicode-1-1-utf-7",
            "csunicode11utf7",
            "utf-7-imap",
            "cp65000",
            "65000");

    private static final Set<String> SAYING_NOTHING = Set.of("US-ASCII", "UTF-8");

    /** What programs write for whatever they send, when nobody told them. */
    private static final Set<String> WESTERN = Set.of("windows-1252", "ISO-8859-15");

    private static final Pattern WIDE = Pattern.compile("(?:x-|X-)?UTF-(?:16|32)");

    /** In which nothing is written that has no label, and what tells nothing. */
    private static final Pattern SEVEN_BITS =
            Pattern.compile("(?:x-)?(?:US-ASCII|UTF-.*|ISO-2022-.*|HZ.*|windows-50221|JIS7)");

    /** What their writers write without a label. */
    private static final Map<String, String> EIGHT_BITS = Map.of(
            "x-windows-50221", "x-windows-50221",
            "ISO-2022-KR", "x-windows-949",
            "ISO-2022-CN", "GB18030",
            "HZ", "GB18030",
            "HZ-GB-2312", "GB18030");

    private static final int SURE = 40;
    private static final int CLOSE = 10;
    private static final int SURE_WHERE_NOT_WESTERN = 30;

    /** Of bytes for each whole character, where the sender says that it is UTF-8: what he quotes may be in another charset. */
    private static final int MOST_DAMAGE_OF_UTF8 = 8;

    private Charsets() {}

    static String decode(byte[] bytes, @Nullable String label) {
        return decode(bytes, label, null);
    }

    /** @param otherwise what bytes are in that are not in what the label says; nothing to find it out */
    static String decode(byte[] bytes, @Nullable String label, @Nullable String otherwise) {
        if (UTF_7.contains(CharsetNames.clean(label))) {
            return Utf7.decode(bytes);
        }
        byte[] whole = StandardCharsets.UTF_8.equals(CharsetNames.find(label)) ? HalvesInUtf8.joined(bytes) : bytes;
        Charset charset = actual(whole, label, otherwise);
        String text = charset.equals(StandardCharsets.UTF_8) ? DamagedUtf8.repaired(whole) : new String(whole, charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The label of a text, where the text speaks for it. Names and subjects are too short to speak against theirs. */
    static @Nullable String believable(byte[] text, @Nullable String label) {
        if (text.length > 2 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8.name();
        }
        Charset charset = CharsetNames.find(label);
        return charset != null && isMistaken(charset, text) ? null : label;
    }

    private static boolean isMistaken(Charset charset, byte[] text) {
        if (WESTERN.contains(charset.name())) {
            return DamagedUtf8.isMistaken(text) || isShifted(text);
        }
        if (WIDE.matcher(charset.name()).lookingAt()) {
            return isOfBytes(text);
        }
        return isOfSingleBytes(charset) && DamagedUtf8.isCertain(text);
    }

    /** Whether it cannot be in units of more than a byte: it has none for a blank or the end of a line, and says something as it is. */
    private static boolean isOfBytes(byte[] text) {
        int ascii = 0;
        for (byte b : text) {
            if (b == 0) {
                return false;
            }
            ascii += b > 0 ? 1 : 0;
        }
        return ascii > text.length * 3L / 4 || DamagedUtf8.isCertain(text);
    }

    private static boolean isOfSingleBytes(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    /** The charset of a text as one may expect it of what its sender does not label; nothing where it does not tell. */
    static @Nullable String telling(byte[] bytes, @Nullable String label, @Nullable String otherwise) {
        String name = actual(bytes, label, otherwise).name();
        return SEVEN_BITS.matcher(name).matches() ? EIGHT_BITS.get(name) : name;
    }

    private static Charset actual(byte[] bytes, @Nullable String label, @Nullable String otherwise) {
        Charset charset = CharsetNames.find(label);
        if (charset != null && !SAYING_NOTHING.contains(charset.name())) {
            return charset;
        }
        if (isShifted(bytes)) {
            return JapaneseBytes.SHIFTED;
        }
        Charset named = CharsetNames.find(otherwise);
        boolean japanese = JapaneseBytes.SHIFTED.equals(named);
        int tolerated = StandardCharsets.UTF_8.equals(charset) ? MOST_DAMAGE_OF_UTF8 : japanese ? 0 : 1;
        if (DamagedUtf8.isWritten(bytes, tolerated)) {
            return StandardCharsets.UTF_8;
        }
        if (japanese) {
            return JapaneseBytes.charset(bytes);
        }
        return named == null || SAYING_NOTHING.contains(named.name()) ? detected(bytes) : named;
    }

    /** Whether it has the shifts of ISO-2022-JP, which is ASCII to whoever does not look for them. */
    private static boolean isShifted(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    /** As it looks; western Windows, in which every byte means something, when unsure. Short French looks Romanian. */
    private static Charset detected(byte[] bytes) {
        List<CharsetMatch> matches =
                List.of(new CharsetDetector().setText(bytes).detectAll());
        boolean western = isWestern(bytes);
        int best = matches.isEmpty() ? 0 : matches.get(0).getConfidence();
        boolean close = western
                && matches.stream()
                        .takeWhile(match -> match.getConfidence() >= best - CLOSE)
                        .anyMatch(match -> WINDOWS_1252.equals(CharsetNames.find(match.getName())));
        boolean sure = best >= (western ? SURE : SURE_WHERE_NOT_WESTERN);
        Charset found = close || !sure ? null : CharsetNames.find(matches.get(0).getName());
        return found == null || SAYING_NOTHING.contains(found.name()) ? WINDOWS_1252 : found;
    }

    /** Where Latin letters are, those with accents are few. */
    private static boolean isWestern(byte[] bytes) {
        int accents = 0;
        int letters = 0;
        for (byte b : bytes) {
            accents += b < 0 ? 1 : 0;
            letters += Character.isLetter(b) ? 1 : 0;
        }
        return accents <= letters;
    }
}
