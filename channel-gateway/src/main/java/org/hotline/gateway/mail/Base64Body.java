package org.hotline.gateway.mail;

import java.util.Arrays;

/**
 * Base64 as it arrives: in pieces that end each with their own padding, with the words of a list below, or none at all although its
 * sender says so.
 */
final class Base64Body {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int BEGINNING = 1000;
    private static final int FEW = 10;
    private static final int GROUP = 4;
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < LETTERS.length(); i++) {
            VALUES[LETTERS.charAt(i)] = (byte) i;
        }
    }

    private Base64Body() {}

    static byte[] decoded(byte[] body) {
        if (isInClear(body)) {
            return body;
        }
        byte[] bytes = new byte[body.length / GROUP * 3 + 3];
        int count = 0;
        int bits = 0;
        int held = 0;
        boolean padded = false;
        for (int at = 0; at < body.length; at++) {
            int value = VALUES[body[at] & 0xFF];
            if (value >= 0) {
                bits = bits << 6 | value;
                held += 6;
                if (held >= 8) {
                    held -= 8;
                    bytes[count++] = (byte) (bits >> held);
                }
            } else if (body[at] == '=') {
                padded = true;
                held = 0;
            } else if (body[at] == '\n' && isBelow(body, at + 1, padded)) {
                break;
            }
        }
        return Arrays.copyOf(bytes, count);
    }

    /** Words have blanks between them, or letters of their own. */
    private static boolean isInClear(byte[] body) {
        int letters = 0;
        int others = 0;
        for (int i = 0; i < Math.min(BEGINNING, body.length); i++) {
            if (body[i] == '\n' && isBelow(body, i + 1, false)) {
                break;
            }
            boolean within = i > 0 && i + 1 < body.length && body[i - 1] > ' ' && body[i + 1] > ' ';
            if (isLetter(body[i])) {
                letters++;
            } else if (body[i] == ' ' ? within : body[i] < 0 || body[i] > ' ') {
                others++;
            }
        }
        return others * FEW > letters;
    }

    /** Whether a line is none of it, nor anything below: it has no letter, or is no whole number of groups behind a padding. */
    private static boolean isBelow(byte[] body, int start, boolean padded) {
        int letters = 0;
        int others = 0;
        for (int i = start; i < body.length && body[i] != '\n'; i++) {
            if (isLetter(body[i])) {
                letters++;
            } else if (body[i] != '\r') {
                others++;
            }
        }
        return padded ? others > 0 || letters % GROUP != 0 : letters == 0 && others > 1;
    }

    private static boolean isLetter(byte letter) {
        return letter == '=' || VALUES[letter & 0xFF] >= 0;
    }
}
