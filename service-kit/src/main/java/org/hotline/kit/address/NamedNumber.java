package org.hotline.kit.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with the name of whom it belongs to, as telephones show it: {@code "Zoe" <+33611223344>}, {@code Zoe (06 11 22 33 44)}. */
final class NamedNumber {

    private static final Pattern BRACKETED = Pattern.compile("[^<>]*<([^<>]*)>[^<>]*");
    private static final Pattern NUMBER =
            Pattern.compile("\\+?\\d[\\d\\s().\\p{Pd}/]{5,30}\\d", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DIGIT = Pattern.compile("[\\d+@]", Pattern.UNICODE_CHARACTER_CLASS);

    private NamedNumber() {}

    /** What stands in the brackets, which is all that counts. */
    static Optional<String> inBrackets(String written) {
        Matcher bracketed = BRACKETED.matcher(written);
        return bracketed.matches() ? Optional.of(bracketed.group(1).strip()) : Optional.empty();
    }

    /** The only number that stands there, beside words without any digit. */
    static Optional<String> besideName(String written) {
        Matcher number = NUMBER.matcher(written);
        if (!number.find()) {
            return Optional.empty();
        }
        String name = written.substring(0, number.start()) + written.substring(number.end());
        boolean whole = number.start() == 0 || !Character.isLetter(written.charAt(number.start() - 1));
        return whole && !DIGIT.matcher(name).find() && name.chars().anyMatch(Character::isLetter)
                ? Optional.of(number.group())
                : Optional.empty();
    }
}
