package org.hotline.gateway.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.call.CallCourse.LegEvent;
import org.hotline.kit.staff.Placement;
import org.jspecify.annotations.Nullable;

/** What becomes known of a call by one new report after the other. */
final class CallNotes {

    private final Call call;
    private final Set<Instant> told;
    private final Set<Instant> silences = new HashSet<>();
    private final List<LegEvent> events = new ArrayList<>();
    private final Map<String, LegEvent> unsaid = new HashMap<>();
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;
    private @Nullable String recording;

    /** @param told when it was told that nobody was on the line */
    CallNotes(Call call, List<Instant> told) {
        this.call = call;
        this.told = new HashSet<>(told);
    }

    /** What happened on its telephones. */
    void happened(LegEvent event) {
        events.add(event);
    }

    /** What happened there by a new report, as soon as that one is its turn. */
    void happens(String key, LegEvent event) {
        unsaid.put(key, event);
    }

    /** The facts that follow from a new report. Who hung up, and when nobody was on the line, is told as if all had come in order. */
    List<InteractionEvent> note(CallReport report, @Nullable Placement placement, CallReceipt receipt) {
        first = receipt.at().isBefore(first) ? receipt.at() : first;
        last = receipt.at().isAfter(last) ? receipt.at() : last;
        recording = report.details().recordingUrl() == null
                ? recording
                : report.details().recordingUrl();
        List<InteractionEvent> facts = new ArrayList<>();
        if (report.event() != CallEvent.ENDED) {
            facts.add(call.event(report, placement, receipt.at(), receipt.receivedAt()));
        }
        CallCourse before = new CallCourse(events);
        LegEvent event = unsaid.remove(report.key());
        if (event != null) {
            events.add(event);
        }
        tellEnds(before, new CallCourse(events), receipt.receivedAt(), facts);
        return facts;
    }

    private void tellEnds(CallCourse before, CallCourse course, Instant recordedAt, List<InteractionEvent> facts) {
        Set<LegEvent> known = before.silences();
        Set<LegEvent> learned = course.silences();
        course.end().ifPresent(learned::add);
        learned.removeAll(known);
        learned.removeIf(silence -> !told.add(silence.at()));
        learned.forEach(silence -> {
            silences.add(silence.at());
            facts.add(call.ended(
                    silence.at(), recordedAt, silence.cause(), silence.leg().operator()));
        });
        Set<LegEvent> left = course.partings();
        left.removeAll(before.partings());
        left.removeAll(known);
        left.removeAll(learned);
        left.forEach(parting -> facts.add(call.left(
                parting.at(), recordedAt, Objects.requireNonNull(parting.leg().operator()))));
    }

    UUID id() {
        return call.id();
    }

    Instant first() {
        return first;
    }

    Instant last() {
        return last;
    }

    @Nullable
    String recording() {
        return recording;
    }

    /** When nobody was on the line, as it is told now. */
    List<String> silences() {
        return silences.stream().map(Instant::toString).toList();
    }
}
