package org.hotline.escalation.escalation.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hotline.escalation.escalation.EscalationErasing;
import org.hotline.event.solved.CaseErased;
import org.hotline.event.solved.CaseSolved;
import org.hotline.event.solved.SolvedCase;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.event.EventRouter;

/** Hears in which tickets nothing that was said is to be kept, and brings them to their escalations. */
@ApplicationScoped
class ErasureListener implements EventListener<SolvedCase, UUID> {

    private final EscalationErasing erasing;
    private final EventRouter<SolvedCase, UUID> router;

    ErasureListener(EscalationErasing erasing) {
        this.erasing = erasing;
        this.router = EventRouter.<SolvedCase, UUID>of(SolvedCase.class)
                .on(CaseErased.class, CaseErased::ticketId)
                .ignoring(CaseSolved.class)
                .build();
    }

    @Override
    public EventRouter<SolvedCase, UUID> router() {
        return router;
    }

    @Override
    public void take(List<UUID> tickets) {
        erasing.erase(tickets);
    }
}
