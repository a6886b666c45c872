package org.hotline.gateway.mail;

import com.ibm.icu.charset.CharsetProviderICU;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** The names by which senders call charsets. ICU adds some that Java does not know, and we those of mail programs. */
final class CharsetNames {

    /** What senders in fact send under a name (Encoding Standard, section 4.2), by the name that Java or ICU gives it. */
    private static final Map<String, String> WIDER = byName("""
            windows-1252: ISO-8859-1
            windows-1254: ISO-8859-9
            x-windows-874: ISO-8859-11 x-iso-8859-11 TIS-620 x-IBM874
            GB18030: GB2312 GB_2312-80 GBK x-mswin-936
            x-windows-949: EUC-KR KSC_5601 cp1363 x-IBM949
            windows-31j: Shift_JIS x-IBM942C
            x-IBM943C: x-IBM943
            x-windows-50221: ISO-2022-JP ISO-2022-JP-1 x-windows-50220 x-windows-iso2022jp
            x-eucJP-Open: EUC-JP
            Big5-HKSCS: Big5
            x-windows-950: x-IBM950
            x-mac-cyrillic: x-MacCyrillic x-MacUkraine
            """);

    /** Names without what separates their words and what stands before them. */
    private static final Map<String, String> NICKNAMES = byName("""
            UTF-8: unicode20utf8 utf8bom utf8n utf8mb3 utf8mb4 65001
            UTF-32: ucs4
            UTF-16: ucs2 iso10646ucs2 unicodefeff
            UTF-16LE: 1200
            UTF-16BE: unicodefffe 1201
            windows-1251: win
            IBM866: alt win866
            PTCP154: ptcp154 pt154 cp154 cyrillicasian
            windows-1252: ansi msansi isolatin1
            windows-1258: tcvn tcvn5712 vscii abc
            ISO-8859-8: visual logical
            ISO-8859-13: latin7 l7
            KOI8-R: koi 20866
            KOI8-U: koi8ru 21866
            x-MacRoman: mac macintosh 10000
            x-mac-cyrillic: 10007 10017
            x-MacCentralEurope: 10029
            x-MacCroatian: 10082
            x-MacRomania: 10010
            x-MacIceland: 10079
            x-MacTurkish: 10081
            x-MacGreek: 10006
            x-MacHebrew: 10005
            x-MacArabic: 10004
            x-MacThai: 10021
            GB18030: gb cgb231280 chinesegb hgb2312 gb180302000 gb180302005 gb180302022 macsimpchinese macchinesesimp 936 10008 20936 51936 54936
            Big5-HKSCS: xbig5 hkscsbig5 macchinesetrad mactradchinese 10002
            HZ-GB-2312: 52936
            windows-31j: mscp932 sjiswin shiftjisx0213 shiftjis2004 macjapanese 932 10001
            ISO-2022-JP: iso2022jpms iso2022jpext iso2022jp3 iso2022jp2004 50220 50221 50222
            EUC-JP: euc ujis eucjpms eucjpwin eucjis2004 eucjisx0213 extendedunixcodepackedformatforjapanese 51932
            x-windows-949: uhc isoir149 ksc5601 mackorean 949 51949 10003
            ISO-2022-KR: 50225
            ISO-2022-CN: 50227
            x-Johab: 1361
            x-windows-874: tis6202533 tisascii isoir166
            """);

    /** Nicknames that follow a pattern: {@code cp-850}, {@code win1251}, {@code iso8859_2}, {@code windows-28592}. */
    private static final Pattern CODE_PAGE = Pattern.compile(
            "(?:x|cs)?[-_ ]?(?:cp|code[-_ ]?page|ibm|oem|dos|pc|ms|mswin|win|windows|ansi)?[-_ ]?(\\d{3,5})");

    /** As Oracle calls them: language, bits, charset. */
    private static final Pattern OF_DATABASES =
            Pattern.compile("(?:us7|al(?:16|24|32)|[a-z]{2}8|(?:ja|ko|zhs|zht)(?:16|32))(?=[a-z])");

    private static final Pattern ISO = Pattern.compile(
            "(?:x-|cs)?(?:iso[-_ ]?8859[-_ p]?(?<part>\\d{1,2})(?:[-_: ].*|[ei])?|(?:cp|windows)?[-_ ]?28(?:59(?<digit>\\d)|60(?<teen>[35])))");
    private static final int LONGEST = 100;
    private static final Pattern NAME = Pattern.compile("[\\w.:+()-]{1,60}");
    private static final Pattern PREFIX = Pattern.compile("^(?:x-|cn-|cs|euc[-_]?(?=gb|big|ks))");
    private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]");
    private static final Pattern AROUND = Pattern.compile("^[\\s'\"<]*(?:charset\\s*=|3d)?[\\s'\"<]*|\\s*['\">;,].*$");
    private static final Pattern IGNORED = Pattern.compile("[-_ ]");
    private static final CharsetProviderICU ICU = new CharsetProviderICU();

    /** All names that there are, in lower case and without what ICU ignores: to look for others is dear. */
    private static final Set<String> KNOWN = Charset.availableCharsets().values().stream()
            .flatMap(charset -> Stream.concat(Stream.of(charset.name()), charset.aliases().stream()))
            .map(CharsetNames::key)
            .collect(Collectors.toSet());

    private CharsetNames() {}

    private static Map<String, String> byName(String lines) {
        Map<String, String> names = new HashMap<>();
        lines.lines()
                .map(line -> line.split(": "))
                .forEach(line -> Arrays.stream(line[1].split(" ")).forEach(name -> names.put(name, line[0])));
        return names;
    }

    /** The name alone, in lower case. */
    static String clean(@Nullable String label) {
        return label == null
                ? ""
                : AROUND.matcher(Texts.atMost(LONGEST, label).toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .strip();
    }

    /** The charset that a label means; nothing when nobody knows. */
    static @Nullable Charset find(@Nullable String label) {
        String cleaned = clean(label);
        Matcher ofDatabases = OF_DATABASES.matcher(cleaned);
        String name = ofDatabases.lookingAt() ? cleaned.substring(ofDatabases.end()) : cleaned;
        return Stream.concat(Stream.of(name), Stream.of(name).flatMap(words -> LabelWords.names(words).stream()))
                .flatMap(CharsetNames::spellings)
                .flatMap(spelling -> Stream.ofNullable(named(spelling)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> spellings(String name) {
        String bare = PREFIX.matcher(name).replaceFirst("");
        String key = SEPARATOR.matcher(bare).replaceAll("");
        String page = CODE_PAGE.matcher(name).replaceFirst("$1");
        String ofSystem = SystemCharsets.find(key);
        Matcher iso = ISO.matcher(name);
        return Stream.of(
                NICKNAMES.getOrDefault(key, ofSystem == null ? NICKNAMES.getOrDefault(page, name) : ofSystem),
                page.startsWith("125") ? "windows-" + page : "cp" + page,
                iso.matches() ? "iso-8859-" + part(iso) : name,
                bare);
    }

    private static String part(Matcher iso) {
        String digit = iso.group("digit") != null ? iso.group("digit") : "1" + iso.group("teen");
        return iso.group("part") != null ? iso.group("part") : digit;
    }

    private static @Nullable Charset named(String name) {
        Charset charset = known(name);
        String wider = charset == null ? null : WIDER.get(charset.name());
        return wider == null ? charset : known(wider);
    }

    private static String key(String name) {
        return IGNORED.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static @Nullable Charset known(String name) {
        if (name.equals(CyrillicAsian.INSTANCE.name())) {
            return CyrillicAsian.INSTANCE;
        }
        try {
            if (!NAME.matcher(name).matches() || !KNOWN.contains(key(name))) {
                return null;
            }
            return Charset.isSupported(name) ? Charset.forName(name) : ICU.charsetForName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
