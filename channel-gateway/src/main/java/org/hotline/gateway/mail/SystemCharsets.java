package org.hotline.gateway.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an operating system writes a language in, where a label names the two: {@code dosus}, {@code macosroman}. */
final class SystemCharsets {

    private static final Map<String, String[]> BY_LANGUAGE = new HashMap<>();

    static {
        """
        cp437 windows-1252 x-MacRoman: us usa english american latinus
        cp850 windows-1252 x-MacRoman: latin latin1 western westerneuropean westeuropean westerneurope multilingual roman roman8 roman8s
        cp852 windows-1250 x-MacCentralEurope: latin2 ce ee centraleuropean centraleurope centraleurroman easterneuropean easteurope slavic
        cp852 windows-1250 x-MacCroatian: croatian
        cp852 windows-1250 x-MacRomania: romanian romania
        cp855 windows-1251 x-mac-cyrillic: cyrillic cyrl bulgarian serbian
        cp866 windows-1251 x-mac-cyrillic: russian ukrainian ukraine
        cp737 windows-1253 x-MacGreek: greek
        cp857 windows-1254 x-MacTurkish: turkish turk latin5
        cp862 windows-1255 x-MacHebrew: hebrew hebr
        cp864 windows-1256 x-MacArabic: arabic arab
        cp775 windows-1257 windows-1257: baltic baltrim latin7
        cp861 windows-1252 x-MacIceland: icelandic iceland
        cp863 windows-1252 x-MacRoman: canadian canadianfrench frenchcanadian canadaf
        cp865 windows-1252 x-MacRoman: nordic
        cp860 windows-1252 x-MacRoman: portuguese
        windows-1258 windows-1258 windows-1258: vietnamese viet
        cp874 cp874 x-MacThai: thai
        """.lines().map(line -> line.split(": ")).forEach(line -> {
            Stream.of(line[1].split(" ")).forEach(language -> BY_LANGUAGE.put(language, line[0].split(" ")));
        });
    }

    private static final Pattern LABEL = Pattern.compile(
            "(?:ms)?(?:(dos|oem|pc|ibm)|(windows|win|ms|msansi|ansi)|mac(?:osx|os|intosh)?|apple)([a-z]+\\d?s?)");

    private SystemCharsets() {}

    static @Nullable String find(String label) {
        Matcher system = LABEL.matcher(label);
        String[] names = system.matches() ? BY_LANGUAGE.get(system.group(3)) : null;
        return names == null ? null : names[system.group(1) != null ? 0 : system.group(2) != null ? 1 : 2];
    }
}
