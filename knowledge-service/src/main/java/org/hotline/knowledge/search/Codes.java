package org.hotline.knowledge.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers and short names in the one way in which all their spellings meet: a number without what separates its digits and without
 * leading zeros, of nine digits or more the last nine; letters and digits with single signs between them (00:1A:2B, O'Brien, AT&amp;T) in one.
 */
final class Codes {

    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile("(?<=[0-9])[ \u00A0\u2007\u202F./()\u2010-\u2015+-]++(?=[0-9])");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]+([0-9]{9})");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++");
    private static final Pattern WITH_SIGNS =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]++(?:[-\u2010\u2011&.:/_!*+~'\u2019][\\p{L}\\p{N}]++)++");
    /** No word of prose, such as what is hyphenated or elided (est-ce, l'imprimante); names (Wi-Fi, WTC-GW) are. */
    private static final Pattern TELLING =
            Pattern.compile("[0-9&.:/_!*+~]|['\u2019]\\p{Lu}|\\b[oO]['\u2019]|\\p{Lu}\\p{L}*[-\u2010\u2011]\\p{Lu}");

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final int LONGEST = 40;

    private Codes() {}

    /** What a text is found by besides its words. */
    static String of(String written) {
        String text = UsualLetters.of(written);
        String joined = BETWEEN_DIGITS.matcher(text).replaceAll("");
        Set<String> codes = numbers(text);
        codes.addAll(numbers(joined));
        codes.removeAll(NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet()));
        WITH_SIGNS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(code ->
                        code.length() <= LONGEST && TELLING.matcher(code).find())
                .forEach(code -> codes.add(SIGN.matcher(code).replaceAll("")));
        return String.join(" ", codes);
    }

    private static Set<String> numbers(String text) {
        String last = LONG_NUMBER.matcher(text).replaceAll("$1");
        return NUMBER.matcher(LEADING_ZEROS.matcher(last).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
