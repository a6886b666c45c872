package org.hotline.kit.address;

import java.util.Set;
import java.util.regex.Pattern;

/** What telephone systems write where the caller has no number to show. */
final class WithheldNumber {

    private static final Pattern WORD = Pattern.compile("(?iuU)\\+?((anonym(ous|e)?|unknown|unavailable|private"
            + "|restricted|withheld|blocked|unbekannt|unterdr(ü|ue)ckt|inconnu|masqué|null|none|n/a)"
            + "([ _-](number|caller|call|name|id))*(@.*)?|0*|0+[.,]0+)");

    /** What computers write in the place of a number that they do not have. */
    private static final Pattern BELOW_ZERO = Pattern.compile(
            "(?U)[^\\d\\p{L}\\p{Pd}\\u2212+]{0,9}[\\p{Pd}\\u2212]\\s?\\d{1,4}([.,]\\d{1,4})?[^\\d\\p{L}]{0,9}(@.*)?");

    /** Signs around a word, or in the place of a number. */
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}+]+|[^\\p{L}\\p{N}]+$");

    /** ANONYMOUS, UNAVAILABLE, RESTRICTED, UNKNOWN and BLOCKED, as the keys of a telephone spell them; one below zero without a sign. */
    private static final Set<String> SPELT = Set.of(
            "266696687", "86282452253", "7378742833", "8656696", "2562533", "4294967295", "18446744073709551615");

    /** Fewer digits without a plus may be a number of the place. */
    private static final int CLEARLY_SPELT = 9;

    /** No system writes more, and to look for signs at the end of something long would be dear. */
    private static final int LONGEST = 200;

    private WithheldNumber() {}

    /** Whether this says so in a word, or says nothing at all. */
    static boolean isSaidBy(String number) {
        return number.length() <= LONGEST
                && (WORD.matcher(SIGNS.matcher(number).replaceAll("")).matches()
                        || BELOW_ZERO.matcher(number).matches());
    }

    /** Whether the keys of a telephone spell such a word with this, which is one only if nobody can have the number. */
    static boolean isSpeltBy(String number) {
        if (number.length() > LONGEST) {
            return false;
        }
        String digits = number.replaceAll("[^\\p{Nd}]", "").replaceFirst("^00", "");
        boolean international = number.startsWith("+") || number.startsWith("00");
        return (international || digits.length() >= CLEARLY_SPELT)
                && (SPELT.contains(digits) || (international && SPELT.contains(digits.replaceFirst("^1", ""))));
    }
}
