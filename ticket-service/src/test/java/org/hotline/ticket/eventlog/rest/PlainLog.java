package org.hotline.ticket.eventlog.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.event.ticket.TicketClosed;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketImported;
import org.hotline.event.ticket.TicketPaused;
import org.hotline.event.ticket.TicketReopened;
import org.hotline.event.ticket.TicketResolved;
import org.hotline.event.ticket.TicketResumed;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.jspecify.annotations.Nullable;

/** When each case began, ended, waited and was taken up again, counted by plain loops. */
final class PlainLog {

    private record Step(Instant at, String status) {}

    private record Case(Instant began, List<String> steps) {}

    private final Map<String, List<Step>> told = new TreeMap<>();
    private int rows;

    void add(String caseId, Instant at, String status) {
        rows++;
        told.computeIfAbsent(caseId, id -> new ArrayList<>()).add(new Step(at, status));
    }

    int rows() {
        return rows;
    }

    Set<String> cases() {
        return told.keySet();
    }

    private Map<String, Case> figures() {
        Map<String, Case> figures = new TreeMap<>();
        told.forEach((id, steps) -> figures.put(id, of(steps)));
        return figures;
    }

    private static Case of(List<Step> told) {
        List<Step> steps = told.stream().sorted(Comparator.comparing(Step::at)).toList();
        List<String> happened = new ArrayList<>();
        String status = "NEW";
        for (Step step : steps) {
            boolean over = status.equals("RESOLVED") || status.equals("CLOSED");
            boolean ends = step.status.equals("RESOLVED") || step.status.equals("CLOSED");
            if (step.status.isEmpty() || step.status.equals(status)) {
                continue;
            }
            if (over && !ends) {
                happened.add(step.at + " REOPENED");
            }
            if (!step.status.equals("OPEN")) {
                happened.add(step.at + " " + step.status);
            }
            status = step.status;
        }
        return new Case(steps.get(0).at, happened);
    }

    /** What was published of the tickets of these names last. */
    static PlainLog told(String kafka, String source, Collection<String> ids) {
        Map<UUID, String> names = new HashMap<>();
        ids.forEach(id -> names.put(Ids.of("imported:" + source + ':' + id), id));
        Map<String, TicketImported> last = new TreeMap<>();
        for (TicketEvent event : Topics.read(kafka, TicketEvent.class)) {
            String name = names.get(event.key());
            if (name != null && event instanceof TicketImported imported) {
                last.put(name, imported);
            }
        }
        PlainLog plain = new PlainLog();
        last.forEach((name, imported) -> {
            plain.add(name, imported.ticket().createdAt(), "");
            imported.past().ofTicket().stream()
                    .sorted(Comparator.comparing(fact -> fact.ticket().sequence()))
                    .forEach(fact -> statuses(fact).forEach(status -> plain.add(name, fact.occurredAt(), status)));
        });
        return plain;
    }

    private static Stream<String> statuses(TicketFact fact) {
        if (fact instanceof TicketPaused paused) {
            return Stream.of(paused.ticket().status().name());
        }
        if (fact instanceof TicketResolved) {
            return Stream.of("RESOLVED");
        }
        if (fact instanceof TicketReopened || fact instanceof TicketResumed) {
            return Stream.of("OPEN");
        }
        return fact instanceof TicketClosed ? Stream.of("CLOSED") : Stream.of();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlainLog log && figures().equals(log.figures());
    }

    @Override
    public int hashCode() {
        return Objects.hash(figures());
    }

    @Override
    public String toString() {
        return figures().toString();
    }
}
