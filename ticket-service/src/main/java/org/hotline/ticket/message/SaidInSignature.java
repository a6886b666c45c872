package org.hotline.ticket.message;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether somebody wrote on below the line that begins his signature. */
final class SaidInSignature {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]++");

    /** Where what is answered begins. */
    private static final Pattern QUOTED =
            Pattern.compile("(?i)\\s*+(?:>|---|___|(?:from|de|von|da|van)\\s?+:).*+|.*:\\s*+");

    private static final Pattern POSTSCRIPT = Pattern.compile("(?i)\\s*+(?:p\\.?+\\s?+s\\b|n\\.?+b\\b).*+");

    /** Words in small letters that people, firms and tasks have in their names. */
    private static final Set<String> IN_NAMES = Set.of(
            "de", "du", "des", "la", "le", "les", "et", "en", "of", "the", "and", "for", "und", "der", "die", "das",
            "für", "von", "van", "del", "y", "da", "do", "di", "e");

    private static final int SENTENCE = 3;

    private SaidInSignature() {}

    static boolean isIn(String whole) {
        return whole.lines()
                .dropWhile(line -> !line.strip().equals("--"))
                .takeWhile(line -> !QUOTED.matcher(line).matches())
                .anyMatch(SaidInSignature::isSaid);
    }

    private static boolean isSaid(String line) {
        long small = Arrays.stream(BETWEEN.split(line))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .filter(word -> !IN_NAMES.contains(word))
                .count();
        return small >= SENTENCE || POSTSCRIPT.matcher(line).matches() || line.contains("?") || line.contains("!");
    }
}
