package org.hotline.gateway.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What in a label may be the name of a charset, where other words stand around it: what it is, a country, ends of lines. */
final class LabelWords {

    private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");
    private static final Pattern TELLING =
            Pattern.compile(".*\\d.*|.*(?:jis|gbk|koi|euc|big|utf|kanji|ascii|roman|macintosh).*");
    private static final Pattern BESIDE = Pattern.compile("[a-z]*|[78]bit|10646");
    private static final int MOST = 6;

    private LabelWords() {}

    /** The longest first. Figures belong to the name. */
    static List<String> names(String label) {
        List<String> words = List.of(SEPARATOR.split(label));
        List<String> names = new ArrayList<>();
        for (int length = Math.min(MOST, words.size()) - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String name = String.join("-", words.subList(from, from + length));
                if (TELLING.matcher(name).matches()
                        && isBeside(words.subList(0, from))
                        && isBeside(words.subList(from + length, words.size()))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static boolean isBeside(List<String> words) {
        return words.stream().allMatch(word -> BESIDE.matcher(word).matches());
    }
}
