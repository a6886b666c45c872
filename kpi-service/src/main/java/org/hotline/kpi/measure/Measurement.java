package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;

/**
 * The way from facts to measures, which depends on nothing but the set of facts about a subject: neither their order of
 * arrival, nor duplicates, nor replays, nor the time of day can change a measure.
 */
public final class Measurement {

    private Measurement() {}

    /** The measures of all subjects of these facts, which must be complete for each of them. */
    public static List<Measure> of(List<Fact> facts) {
        Map<UUID, List<Fact>> bySubject = facts.stream().collect(Collectors.groupingBy(Fact::subject));
        List<Measure> measures = new ArrayList<>();
        bySubject.forEach((subject, own) -> measures.addAll(of(subject, own)));
        return measures;
    }

    private static List<Measure> of(UUID subject, List<Fact> facts) {
        List<Fact> calls = facts.stream()
                .filter(fact -> fact.details() instanceof FactDetails.CallDetails)
                .toList();
        if (!calls.isEmpty()) {
            return new CallFacts(subject, calls).measures();
        }
        if (facts.stream().anyMatch(Measurement::isAboutACustomer)) {
            return List.of(ofCustomer(subject, facts));
        }
        TicketHistory ticket = new TicketHistory(subject, facts);
        List<Measure> measures = new ArrayList<>();
        if (!ticket.isUnknown()) {
            measures.addAll(ofHistory(ticket));
        }
        measures.addAll(new PromiseFacts(ticket).measures());
        measures.addAll(new SurveyFacts(ticket).measures());
        return measures;
    }

    private static boolean isAboutACustomer(Fact fact) {
        return fact.is(FactType.CUSTOMERS_MERGED) || fact.is(FactType.CUSTOMER_ERASED);
    }

    private static Measure ofCustomer(UUID customerId, List<Fact> facts) {
        UUID sameAs = null;
        Instant erasedAt = null;
        for (Fact fact : facts.stream().sorted(Fact.BY_TIME).toList()) {
            if (fact.details() instanceof FactDetails.LinkDetails merged) {
                sameAs = merged.other();
            } else if (fact.is(FactType.CUSTOMER_ERASED) && erasedAt == null) {
                erasedAt = fact.occurredAt();
            }
        }
        return new CustomerMeasure(customerId, sameAs, erasedAt);
    }

    private static List<Measure> ofHistory(TicketHistory ticket) {
        InteractionHistory interactions = new InteractionHistory(ticket);
        EscalationHistory escalations = new EscalationHistory(ticket);
        WholeTicket whole = new WholeTicket(ticket);
        List<Measure> measures = new ArrayList<>();
        measures.add(whole.measure(interactions));
        measures.addAll(whole.closures());
        measures.addAll(interactions.measures());
        measures.addAll(AssignmentMeasure.of(ticket));
        ticket.history().stream()
                .map(fact -> fact.ticket().episode())
                .distinct()
                .map(number -> new Episode(ticket, number).measure(interactions, escalations))
                .forEach(measures::add);
        return measures;
    }
}
