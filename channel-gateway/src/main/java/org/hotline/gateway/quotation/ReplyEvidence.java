package org.hotline.gateway.quotation;

import java.util.List;

/**
 * What speaks for a mail being a reply.
 *
 * @param reply whether it says that it answers another, by its headers or its subject
 * @param sent texts of ours that it says it answers, with a sign where they are formatted
 * @param marked the part of it that its program marked as quotation, empty when it did not
 * @param answers the part of that which is shown there as if it were no quotation
 * @param emphasised the lines of its markup in which something stands out
 * @param writer the name of whoever wrote it, and his mailbox
 */
public record ReplyEvidence(
        boolean reply, List<String> sent, String marked, String answers, String emphasised, String writer) {

    public static ReplyEvidence none() {
        return new ReplyEvidence(false, List.of(), "", "", "", "");
    }
}
