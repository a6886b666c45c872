package org.hotline.kit.text;

/** Cuts texts, and says what stands where one was. */
public final class Texts {

    /** What something is called when nothing of what was said is left. */
    public static final String ERASED = "[erased]";

    private Texts() {}

    /** At most so many characters, not cutting one in half. */
    public static String atMost(int length, String text) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
