package org.hotline.gateway.quotation;

import java.util.List;

/** That a mail answers us. */
public final class Evidence {

    /** Of what nobody knows. */
    public static final ReplyEvidence REPLY = ofText(List.of());

    private Evidence() {}

    /** Of a mail without markup. */
    public static ReplyEvidence ofText(List<String> sent) {
        return new ReplyEvidence(true, sent, "", "", "", "");
    }
}
