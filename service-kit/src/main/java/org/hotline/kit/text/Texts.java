package org.hotline.kit.text;

/** Cuts texts. */
public final class Texts {

    private Texts() {}

    /** At most so many characters, not cutting one in half. */
    public static String atMost(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
