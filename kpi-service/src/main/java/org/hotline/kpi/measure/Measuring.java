package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;

/**
 * From facts to measures. It depends on nothing but the set of facts about a subject: neither their order of arrival, nor
 * duplicates, nor replays, nor the time of day can change a measure.
 */
final class Measuring {

    private Measuring() {}

    /** The measures of all subjects of these facts, which must be complete for each of them. */
    static List<Measure> of(List<Fact> facts) {
        Map<UUID, List<Fact>> bySubject = facts.stream().collect(Collectors.groupingBy(Fact::subject));
        List<Measure> measures = new ArrayList<>();
        bySubject.forEach((subject, own) -> measures.addAll(of(subject, own)));
        return measures;
    }

    private static List<Measure> of(UUID subject, List<Fact> facts) {
        List<Fact> calls = facts.stream()
                .filter(fact -> fact.details() instanceof Details.Call)
                .toList();
        if (!calls.isEmpty()) {
            return List.of(new CallStory(subject, calls).measure());
        }
        if (facts.stream().anyMatch(Measuring::isAboutACustomer)) {
            return List.of(ofCustomer(subject, facts));
        }
        TicketStory story = new TicketStory(subject, facts);
        List<Measure> measures = new ArrayList<>();
        if (!story.isUnknown()) {
            measures.addAll(ofHistory(story));
        }
        measures.addAll(new Promises(story).measures());
        measures.addAll(new Surveys(story).measures());
        return measures;
    }

    private static boolean isAboutACustomer(Fact fact) {
        return fact.is(FactType.CUSTOMERS_MERGED) || fact.is(FactType.CUSTOMER_ERASED);
    }

    private static Measure ofCustomer(UUID customerId, List<Fact> facts) {
        UUID sameAs = null;
        Instant erasedAt = null;
        for (Fact fact : facts.stream().sorted(Fact.BY_TIME).toList()) {
            if (fact.details() instanceof Details.Link merged) {
                sameAs = merged.other();
            } else if (fact.is(FactType.CUSTOMER_ERASED) && erasedAt == null) {
                erasedAt = fact.occurredAt();
            }
        }
        return new Measure.OfCustomer(customerId, sameAs, erasedAt);
    }

    private static List<Measure> ofHistory(TicketStory story) {
        Exchanges exchanges = new Exchanges(story);
        Escalations escalations = new Escalations(story);
        Matter matter = new Matter(story);
        List<Measure> measures = new ArrayList<>();
        measures.add(matter.measure(exchanges));
        measures.addAll(matter.closures());
        measures.addAll(exchanges.measures());
        story.history().stream()
                .map(fact -> fact.ticket().episode())
                .distinct()
                .map(number -> new Episode(story, number).measure(exchanges, escalations))
                .forEach(measures::add);
        return measures;
    }
}
