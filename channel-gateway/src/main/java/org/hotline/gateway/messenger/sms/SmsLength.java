package org.hotline.gateway.messenger.sms;

/** How long a text may be that goes in ten pieces: letters that the telephone network has itself need less room than others. */
final class SmsLength {

    private static final int SHORT_LETTERS = 10 * 153;
    private static final int WIDE_LETTERS = 10 * 67;

    private static final String ONE =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
                    + "¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWO = "^{}\\[~]|€";

    private SmsLength() {}

    /** In characters, of this text or any part of it. */
    static int longest(String text) {
        long two = text.chars().filter(letter -> TWO.indexOf(letter) >= 0).count();
        boolean known = text.chars().allMatch(letter -> ONE.indexOf(letter) >= 0 || TWO.indexOf(letter) >= 0);
        return known ? SHORT_LETTERS - (int) Math.min(two, SHORT_LETTERS / 2) : WIDE_LETTERS;
    }
}
