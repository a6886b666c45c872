package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The labels of the Encoding Standard, the aliases of ICU, and what mail programs write, each with the charset that it means. */
class CharsetNamesTest {

    private static final String LABELS = """
            UTF-8: AL32UTF8 utf8mb3 unicode-1-1-utf-8 utf-8 utf8 unicode11utf8 unicode20utf8 x-unicode20utf8 utf_8 utf-8-bom cp65001 65001 windows-65001 csutf8 x-utf-8 utf8mb4
            IBM866: 866 cp866 csibm866 ibm866 dos-866 cp-866
            ISO-8859-2: EE8ISO8859P2 csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2 latin-2 iso_8859_2 iso8859_2 8859-2 8859_2 x-iso-8859-2
            ISO-8859-2: 28592 cp28592 windows-28592
            ISO-8859-3: csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
            ISO-8859-4: csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
            ISO-8859-5: csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
            ISO-8859-6: arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6
            ISO-8859-6: iso_8859-6:1987
            ISO-8859-7: csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek
            ISO-8859-8: csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i
            ISO-8859-8: logical
            ISO-8859-10: csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6
            ISO-8859-13: iso-8859-13 iso8859-13 iso885913 latin7 l7
            ISO-8859-14: iso-8859-14 iso8859-14 iso885914 latin8 l8
            ISO-8859-15: WE8ISO8859P15 csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9 latin0 csiso885915
            ISO-8859-16: iso-8859-16 latin10
            KOI8-R: CL8KOI8R cskoi8r koi koi8 koi8-r koi8_r koi8r x-koi8-r
            KOI8-U: koi8-u koi8-ru koi8u koi8_u
            x-MacRoman: WE8MACROMAN8S csmacintosh mac macintosh x-mac-roman macroman x-macroman mac-roman apple-roman 10000 x-mac
            x-mac-cyrillic: x-mac-cyrillic x-mac-ukrainian x-mac-ukraine mac-cyrillic maccyrillic x-maccyrillic macukraine x-macukraine
            x-MacCentralEurope: x-mac-ce x-mac-centraleurroman mac-ce maccentraleurope x-mac-centraleurope macce
            x-MacTurkish: x-mac-turkish macturkish
            x-MacGreek: x-mac-greek macgreek
            x-MacCroatian: x-mac-croatian
            x-MacRomania: x-mac-romanian x-mac-romania
            x-MacIceland: x-mac-icelandic
            x-MacHebrew: x-mac-hebrew
            x-MacArabic: x-mac-arabic
            x-windows-874: TH8TISASCII dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 tis620 iso-ir-166 cp874 ms874 tis620-2533
            windows-1250: cp1250 windows-1250 x-cp1250 win-1250 win1250 ms-ee ansi-1250 cp-1250 windows1250 x-windows-1250
            windows-1251: CL8MSWIN1251 cp1251 windows-1251 x-cp1251 win-1251 win1251 ansi-1251 cp-1251 windows1251 x-windows-1251 cswindows1251 ms-cyrl windows_1251
            windows-1252: WE8ISO8859P1 WE8MSWIN1252 cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 windows-1252 x-cp1252 latin-1
            windows-1252: iso-latin-1 x-ansi ms-ansi ansi iso8859-1:1987 iso_8859_1 8859_1 8859-1 win-latin-1 cswindows1252 iso8859_1 iso-8859-1-windows-3.1-latin-1
            windows-1253: cp1253 windows-1253 x-cp1253 ms-greek
            windows-1254: cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254 ms-turk
            windows-1255: cp1255 windows-1255 x-cp1255 ms-hebr
            windows-1256: cp1256 windows-1256 x-cp1256 ms-arab
            windows-1257: cp1257 windows-1257 x-cp1257 winbaltrim
            windows-1258: cp1258 windows-1258 x-cp1258
            GB18030: ZHS16GBK ZHS32GB18030 ZHS16CGB231280 chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030 cp936 ms936 windows-936 936 x-cp936 euc-cn x-euc-cn euccn cn-gb
            GB18030: csgbk gb2312-80 gb18030-2000 x-mac-simp-chinese chinesegb hgb2312 gb-2312 gb_18030 gb-18030 x-cp20936 cp54936
            Big5-HKSCS: ZHT16BIG5 big5 big5-hkscs cn-big5 csbig5 x-x-big5 x-big5 big-5 big5hkscs big5-hk hkscs-big5
            x-windows-950: cp950 ms950 windows-950 950
            x-eucJP-Open: JA16EUC cseucpkdfmtjapanese euc-jp x-euc-jp eucjp x-eucjp ujis cp51932 x-euc extended_unix_code_packed_format_for_japanese
            x-windows-50221: csiso2022jp iso-2022-jp iso-2022-jp-ms cp50220 cp50221 cp50222 iso2022jp iso2022-jp jis x-iso-2022-jp iso-2022-jp-1 iso-2022-jp-3 x-windows-iso2022jp
            x-windows-50221: 50220 csjisencoding jis_encoding iso-2022-jp-ext iso2022jp-ms
            windows-31j: JA16SJIS csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis cp932 x-ms-cp932 windows-932 shiftjis shift_jisx0213 cswindows31j 932
            windows-31j: x-mac-japanese ms-kanji sjis-win s-jis
            x-windows-949: KO16MSWIN949 KO16KSC5601 cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cp949 ms949 ks_c_5601 ks_c_5601_1987 euckr
            x-windows-949: x-euc-kr uhc 949 ksc5601-1987 ksc5601_1987 x-cp949 x-uhc ks-c-5601-1987
            ISO-2022-KR: csiso2022kr iso-2022-kr iso2022kr
            ISO-2022-CN: iso-2022-cn iso2022cn
            HZ-GB-2312: hz-gb-2312 hz hzgb2312
            x-Johab: johab cp1361 ms1361
            UTF-16: utf-16 utf16 ucs-2 iso-10646-ucs-2 unicode csunicode utf_16 unicodefeff
            UTF-16BE: utf-16be unicodefffe
            UTF-16LE: utf-16le cp1200
            UTF-32: utf-32 ucs-4 utf32
            IBM850: cp850 ibm850 850 cp-850 dos-850 oem850 csPC850Multilingual pc-850
            IBM437: cp437 ibm437 437 cspc8codepage437 dos-437
            IBM852: cp852 852 ibm852 cspcp852
            IBM00858: cp858 858 pc-multilingual-850+euro ibm00858
            IBM775: cp775
            IBM857: cp857
            IBM860: cp860
            IBM862: cp862 dos-862
            IBM864: cp864
            IBM037: cp037 ebcdic-cp-us
            hp-roman8: hp-roman8 roman8 r8
            x-EUC-TW: euc-tw euctw x-euc-tw
            """;

    private static Stream<Arguments> labels() {
        return LABELS.lines().map(line -> line.split(": ")).map(line -> Arguments.of(line[1], line[0]));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelOfACharsetIsKnownInAnySpelling(String labels, String name) {
        Charset charset = Charset.forName(name);

        assertThat(labels.split(" ")).allSatisfy(label -> {
            assertThat(CharsetNames.find(label)).isEqualTo(charset);
            assertThat(CharsetNames.find(" \"" + label.toUpperCase(java.util.Locale.ROOT) + "\" "))
                    .isEqualTo(charset);
            assertThat(CharsetNames.find("charset=" + label + ";")).isEqualTo(charset);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown-8bit", "x-unknown", "7bit", "none", "12", "cp99999", "iso-8859-99", "\u0000", "()"})
    void whatMeansNoneMeansNone(String label) {
        assertThat(CharsetNames.find(label)).isNull();
    }
}
