package org.hotline.gateway.quotation;

import java.util.List;

/** A mail of ours, and what is new in replies to it, whether we know it or not. */
final class AnsweredMail {

    static final String SENT =
            "Hello Ann,\n\nplease switch the printer off and on again after one minute.\nWhich serial number does it have?\n\nKind regards\nAlice";

    private AnsweredMail() {}

    static String known(String text) {
        return NewText.of(text, Evidence.ofText(List.of(SENT)));
    }

    static String unknown(String text) {
        return NewText.of(text, Evidence.REPLY);
    }
}
