package org.hotline.ticket.proposal;

import java.util.List;
import java.util.UUID;
import org.hotline.ticket.ticket.Priority;
import org.jspecify.annotations.Nullable;

/** A solved ticket that has words of another one, as its reader may see it, with what it teaches. */
record SimilarTicket(
        UUID ticketId,
        String number,
        String subject,
        @Nullable String category,
        @Nullable Priority priority,
        @Nullable String language,
        List<Integer> words) {

    @Nullable
    String says(ProposalAttribute attribute) {
        return switch (attribute) {
            case CATEGORY -> category;
            case PRIORITY -> priority == null ? null : priority.name();
            case LANGUAGE -> language;
        };
    }
}
