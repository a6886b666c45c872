package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.call.CallEventTable.ToldEvent;
import org.hotline.gateway.interaction.InteractionBackdating;
import org.hotline.kit.event.Events;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.staff.Placement;
import org.hotline.kit.staff.StaffRecords;

/** Notes what happened to calls, once each, and tells the others, with as many statements for one report as for many. */
@ApplicationScoped
@Transactional
class CallNoting {

    private final NotedCallTable calls;
    private final CallEventTable steps;
    private final InteractionBackdating interactions;
    private final StaffRecords staff;
    private final Events events;

    CallNoting(
            NotedCallTable calls,
            CallEventTable steps,
            InteractionBackdating interactions,
            StaffRecords staff,
            Events events) {
        this.calls = calls;
        this.steps = steps;
        this.interactions = interactions;
        this.staff = staff;
        this.events = events;
    }

    /** Returns those that were not known yet; what is told too much of one call is refused. */
    Set<TakenReport> note(List<TakenReport> told) {
        if (told.isEmpty()) {
            return Set.of();
        }
        Map<UUID, TakenReport> firsts = new LinkedHashMap<>();
        told.forEach(report -> firsts.putIfAbsent(report.callId(), report));
        calls.add(firsts.values());
        Map<UUID, CallNotes> notes = new HashMap<>();
        calls.hold(firsts.keySet())
                .forEach(held -> notes.put(
                        held.id(),
                        new CallNotes(
                                Objects.requireNonNull(firsts.get(held.id())).call(), held.silences())));
        List<TakenReport> fresh = fresh(told, firsts.keySet());
        if (!fresh.isEmpty()) {
            notes.keySet().retainAll(fresh.stream().map(TakenReport::callId).collect(Collectors.toSet()));
            steps.add(fresh);
            recall(notes, fresh);
            events.publish(facts(notes, fresh));
            calls.extend(notes.values());
            interactions.backdate(notes.values().stream().collect(Collectors.toMap(CallNotes::id, CallNotes::first)));
        }
        return new HashSet<>(fresh);
    }

    private List<TakenReport> fresh(List<TakenReport> told, Collection<UUID> ids) {
        Map<UUID, KnownReports> known = new HashMap<>();
        steps.known(ids, told.stream().map(report -> report.report().key()).toList())
                .forEach(row -> known.put(row.call(), row));
        Map<UUID, Set<String>> added = new HashMap<>();
        List<TakenReport> fresh = new ArrayList<>();
        for (TakenReport report : told) {
            KnownReports before = known.getOrDefault(report.callId(), KnownReports.none(report.callId()));
            Set<String> more = added.computeIfAbsent(report.callId(), id -> new HashSet<>());
            String key = report.report().key();
            if (before.cover(report.report()) || more.contains(key)) {
                continue;
            }
            if (before.count() + more.size() < CallEventTable.MOST) {
                more.add(key);
                fresh.add(report);
            } else {
                report.refuse(FieldProblem.invalid(
                        "callId", "must be of a call with at most " + CallEventTable.MOST + " events"));
            }
        }
        return fresh;
    }

    /** What happened on the telephones, and what of it is new. */
    private void recall(Map<UUID, CallNotes> notes, List<TakenReport> fresh) {
        Map<UUID, Set<String>> keys = fresh.stream()
                .collect(Collectors.groupingBy(
                        TakenReport::callId,
                        Collectors.mapping(report -> report.report().key(), Collectors.toSet())));
        for (ToldEvent step : steps.onLegs(notes.keySet())) {
            CallNotes call = Objects.requireNonNull(notes.get(step.call()));
            if (keys.getOrDefault(step.call(), Set.of()).contains(step.key())) {
                call.happens(step.key(), step.event());
            } else {
                call.happened(step.event());
            }
        }
    }

    private List<InteractionEvent> facts(Map<UUID, CallNotes> notes, List<TakenReport> fresh) {
        List<InteractionEvent> facts = new ArrayList<>();
        for (TakenReport report : fresh) {
            Optional<Placement> placement =
                    Optional.ofNullable(report.report().details().operator()).flatMap(staff::placementOf);
            facts.addAll(Objects.requireNonNull(notes.get(report.callId()))
                    .note(
                            report.report().namingOneOfUs(placement.isPresent()),
                            placement.orElse(null),
                            report.receipt()));
        }
        return facts;
    }
}
