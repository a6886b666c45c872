package org.hotline.knowledge.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of bank accounts in a text (ISO 13616), however they are spaced. */
final class Iban {

    private static final Pattern LIKE_ONE = Pattern.compile("\\b[A-Za-z]{2}\\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}+");
    private static final int HEAD = 4;
    private static final int SHORTEST = 15;

    private Iban() {}

    /** The text with a mark in the place of each. What follows one may look like a part of it. */
    static String replaceAll(String text, String mark) {
        StringBuilder replaced = new StringBuilder(text.length());
        Matcher candidate = LIKE_ONE.matcher(text);
        int taken = 0;
        int from = 0;
        while (candidate.find(from)) {
            int end = end(text, candidate.start(), candidate.end());
            if (end > 0) {
                replaced.append(text, taken, candidate.start()).append(mark);
                taken = end;
            }
            from = Math.max(end, candidate.start() + 1);
        }
        return replaced.append(text, taken, text.length()).toString();
    }

    /** Where the longest number ends that starts here and whose check digits are right; 0 when there is none. */
    private static int end(String text, int start, int most) {
        int[] head = new int[HEAD];
        int length = 0;
        int remainder = 0;
        int end = 0;
        for (int i = start; i < most; i++) {
            int value = Character.digit(text.charAt(i), 36);
            if (value < 0) {
                continue;
            }
            if (length < HEAD) {
                head[length] = value;
            } else {
                remainder = append(remainder, value);
            }
            length++;
            if (length >= SHORTEST && isRight(remainder, head)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Country and check digits moved to the end, and read as a number, it leaves 1 modulo 97. */
    private static boolean isRight(int remainder, int[] head) {
        int whole = remainder;
        for (int value : head) {
            whole = append(whole, value);
        }
        return whole == 1;
    }

    private static int append(int remainder, int value) {
        return (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
}
