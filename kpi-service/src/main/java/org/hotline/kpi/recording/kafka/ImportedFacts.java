package org.hotline.kpi.recording.kafka;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.EscalationCause;
import org.hotline.event.ticket.PastEscalation;
import org.hotline.event.ticket.TicketImported;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;

/** What is told of a ticket of another system that is no fact of its own history. */
final class ImportedFacts {

    private ImportedFacts() {}

    static List<Fact> escalations(TicketImported told) {
        return told.past().escalated().stream()
                .map(e -> around(told, e.eventId(), FactType.ESCALATION_RAISED, e.occurredAt(), details(e)))
                .toList();
    }

    private static FactDetails details(PastEscalation e) {
        boolean moved = !e.fromTeam().equals(e.toTeam()) || e.fromLevel() != e.toLevel();
        return new FactDetails.EscalationDetails(
                e.escalationId(), e.kind(), moved, EscalationCause.MANUAL, e.episode(), null, null, null);
    }

    static List<Fact> ratings(TicketImported told) {
        return told.past().rated().stream()
                .map(e -> around(
                        told,
                        e.eventId(),
                        FactType.SURVEY_ANSWERED,
                        e.occurredAt(),
                        new FactDetails.SurveyDetails(
                                e.surveyId(),
                                e.episode(),
                                told.ticket().channel(),
                                told.ticket().account(),
                                e.team(),
                                e.operator(),
                                e.score())))
                .toList();
    }

    private static Fact around(TicketImported told, UUID id, FactType type, Instant at, FactDetails details) {
        return new Fact(id, told.ticket().ticketId(), type, at, told.recordedAt(), null, details);
    }
}
