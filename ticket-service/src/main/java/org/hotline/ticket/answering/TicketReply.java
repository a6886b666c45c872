package org.hotline.ticket.answering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.message.Copies;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants to say to a customer.
 *
 * @param text what to say; else the template says it
 * @param template key of a prepared answer
 * @param copies who else gets it, where it goes by mail
 * @param pendingAfter whether the ticket waits for the customer from then on
 */
public record TicketReply(
        @Nullable String text,
        @Nullable String html,
        @Nullable String template,
        List<Attachment> attachments,
        Copies copies,
        boolean pendingAfter) {

    /** All files together have as many bytes as a mail that comes in may have: more would not be taken where it goes. */
    private static final long MOST_BYTES = 25L << 20;

    public TicketReply {
        long bytes = 0;
        Set<UUID> files = new HashSet<>();
        for (Attachment file : attachments) {
            bytes += Math.min(file.size(), MOST_BYTES + 1);
            if (!files.add(file.id())) {
                throw FieldProblem.invalid(
                        "attachments", "must name each file once", "file " + file.id() + " is there twice");
            }
        }
        if (bytes > MOST_BYTES) {
            throw FieldProblem.tooLarge(
                    "attachments",
                    "must not exceed " + MOST_BYTES + " bytes in all",
                    "the files are too large for one reply");
        }
    }
}
