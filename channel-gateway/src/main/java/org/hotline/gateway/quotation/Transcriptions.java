package org.hotline.gateway.quotation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts of ours as programs repeat them that know no letters beyond ASCII, or take them for others. */
final class Transcriptions {

    private static final Pattern OTHERS = Pattern.compile("[^\\x00-\\x7F\\uE000-\\uE003]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<UnaryOperator<String>> WAYS = List.of(
            Transcriptions::german,
            text -> ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                    .replaceAll("")
                    .replace("ß", "ss")
                    .replace("œ", "oe")
                    .replace("æ", "ae"),
            text -> OTHERS.matcher(text).replaceAll("?"),
            text -> OTHERS.matcher(text).replaceAll("??"),
            text -> OTHERS.matcher(text).replaceAll("\uFFFD"),
            text -> OTHERS.matcher(text).replaceAll("\uFFFD\uFFFD"),
            text -> new String(text.getBytes(StandardCharsets.UTF_8), WESTERN));

    private Transcriptions() {}

    private static String german(String text) {
        return text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
    }

    /** The texts, and in such ways as words of theirs stand in the lines that they do not have otherwise. */
    static List<String> in(List<String> lines, List<String> texts) {
        Set<String> asked = new HashSet<>();
        lines.forEach(line -> asked.addAll(words(line)));
        return texts.stream()
                .flatMap(text ->
                        OTHERS.matcher(text).find() ? Stream.concat(Stream.of(text), in(asked, text)) : Stream.of(text))
                .toList();
    }

    private static Stream<String> in(Set<String> asked, String text) {
        List<String> own = words(text);
        return WAYS.stream()
                .map(way -> way.apply(text))
                .distinct()
                .filter(written ->
                        words(written).stream().anyMatch(word -> asked.contains(word) && !own.contains(word)));
    }

    private static List<String> words(String text) {
        return Arrays.asList(BLANKS.split(text));
    }
}
