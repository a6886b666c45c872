package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels that nobody registered. */
class CharsetLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "IBM437, dos-us DOSLatinUS oem_us msdos-us",
        "IBM850, dos-latin1 DOS_Western code-page-850",
        "IBM866, alt dosrussian win866",
        "IBM855, dos-cyrillic",
        "windows-1251, win windows-cyrillic WinCyrillic ansi-cyrillic cp-1251-cyrillic codepage1251",
        "windows-1252, windows-western western-windows-1252 iso-8859-1-dos latin1_charset",
        "windows-1250, windows-ce win_latin_2",
        "windows-1258, vscii tcvn windows-vietnamese",
        "x-MacRoman, macos-roman MacOS_Roman mac-os-x-roman apple-roman",
        "x-mac-cyrillic, macos-cyrillic apple_cyrillic",
        "x-MacGreek, macosx-greek"
    })
    void theSystemAndTheLanguageSayWhich(String name, String labels) {
        assertThat(Stream.of(labels.split(" ")))
                .allSatisfy(label -> assertThat(CharsetNames.find(label)).isEqualTo(Charset.forName(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, gb2312_charset GB_2312_charset eucgb2312_cn gb2312-cn chinese-gbk zh_CN.GB18030 euc-gb2312-cn",
        "Big5-HKSCS, big5-eten Big5_ETEN chinese-big5 zh_TW.Big5",
        "UTF-8, utf-8-unix utf-8-sig utf8_charset charset_utf8 utf8mb4_unicode_ci de_DE.UTF-8 encoding-utf-8 iso-10646-utf-8",
        "ISO-8859-15, x-iso-8859-15-charset iso8859-15@euro",
        "KOI8-R, koi8-r-unix cyrillic-koi8 ru_RU.KOI8-R",
        "windows-31j, shift_jis-dos japanese-shift-jis ms_kanji_jp sjis_charset",
        "x-windows-949, euc_kr_charset ksc5601_kr eucksc_kr"
    })
    void whatStandsAroundANameSaysNothing(String name, String labels) {
        theSystemAndTheLanguageSayWhich(name, labels);
    }
}
