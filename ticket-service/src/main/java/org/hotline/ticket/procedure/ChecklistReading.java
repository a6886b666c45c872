package org.hotline.ticket.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.hotline.kit.security.Caller;
import org.hotline.ticket.ticket.TicketAccess;
import org.jspecify.annotations.Nullable;

/** What is worked through on a ticket, for those who see it. */
@ApplicationScoped
@Transactional
public class ChecklistReading {

    private final TicketAccess access;
    private final ChecklistTable checklists;
    private final AnswersInFlight answers;

    ChecklistReading(TicketAccess access, ChecklistTable checklists, AnswersInFlight answers) {
        this.access = access;
        this.checklists = checklists;
        this.answers = answers;
    }

    /** In the order in which they were opened, after one of them. */
    public Rows<Checklist> list(UUID ticketId, Caller caller, @Nullable UUID after, int limit) {
        UUID seen = access.see(ticketId, caller).id();
        return answers.page(
                checklists.sizes(seen, after, limit + 1), limit, fitting -> checklists.of(seen, after, fitting));
    }
}
