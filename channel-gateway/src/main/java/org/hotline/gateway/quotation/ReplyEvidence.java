package org.hotline.gateway.quotation;

import java.util.List;

/**
 * What proves that a mail repeats another one.
 *
 * @param reply whether it says so itself: by In-Reply-To, References, or its subject
 * @param known texts that it may repeat: mails of ours that it answers, and what its program marked as quotation
 */
public record ReplyEvidence(boolean reply, List<String> known) {

    /** Of a mail that answers nothing. */
    public static ReplyEvidence none() {
        return new ReplyEvidence(false, List.of());
    }
}
