package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what came in: the original, its interaction and the fact that it was received are written in one transaction, many
 * at a time, with the same handful of statements for one as for two hundred.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class InteractionRecording {

    private final InteractionTable interactions;
    private final RawMessageTable originals;
    private final ConversationMatcher matcher;
    private final MessagePublisher publisher;
    private final Admission admission;

    InteractionRecording(
            InteractionTable interactions,
            RawMessageTable originals,
            ConversationMatcher matcher,
            MessagePublisher publisher,
            Admission admission) {
        this.interactions = interactions;
        this.originals = originals;
        this.matcher = matcher;
        this.publisher = publisher;
        this.admission = admission;
    }

    /**
     * What became of submissions.
     *
     * @param answers one for each of them, in their order; none for what came in on an account of others
     * @param fresh those that had not been handed in before
     */
    public record Recorded(List<Optional<Acceptance>> answers, List<Submission> fresh) {}

    public Recorded keep(List<Submission> submissions) {
        Admitted admitted = admission.admit(submissions);
        Map<Submission.Key, Submission> distinct = new LinkedHashMap<>();
        submissions.stream()
                .filter(admitted::covers)
                .forEach(submission -> distinct.putIfAbsent(submission.key(), submission));
        List<NewInteraction> fresh = enter(distinct.values().stream()
                .filter(submission -> !admitted.handed().containsKey(submission.key()))
                .toList());
        Map<Submission.Key, Admitted.Handed> handed = new HashMap<>(admitted.handed());
        fresh.forEach(interaction -> handed.put(interaction.submission().key(), interaction.handed()));
        if (!handed.keySet().containsAll(distinct.keySet())) { // somebody else was faster in between
            admission.admit(distinct.values()).handed().forEach(handed::putIfAbsent);
        }
        return new Recorded(
                answersInOrder(submissions, admitted.with(handed)),
                fresh.stream().map(NewInteraction::submission).toList());
    }

    private static List<Optional<Acceptance>> answersInOrder(List<Submission> submissions, Admitted admitted) {
        List<Optional<Acceptance>> ordered = new ArrayList<>(submissions.size());
        Set<Submission.Key> answered = new HashSet<>();
        for (Submission submission : submissions) {
            if (admitted.covers(submission)) {
                Acceptance answer = Objects.requireNonNull(admitted.handed().get(submission.key()))
                        .answer();
                ordered.add(Optional.of(answered.add(submission.key()) ? answer : answer.repeated()));
            } else {
                ordered.add(Optional.empty());
            }
        }
        return ordered;
    }

    /** Writes those that are new. */
    private List<NewInteraction> enter(List<Submission> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        List<NewInteraction> candidates =
                matcher.match(submissions).stream().sorted(NewInteraction.ORDER).toList();
        Set<UUID> written = interactions.add(candidates);
        List<NewInteraction> fresh = candidates.stream()
                .filter(interaction -> written.contains(interaction.id()))
                .toList();
        if (!fresh.isEmpty()) {
            matcher.open(fresh);
            originals.add(fresh);
            publisher.publish(fresh);
        }
        return fresh;
    }

    /** What was read once more and still not understood stays in quarantine, for the reason that it has now. */
    public void explain(UUID interactionId, String reason) {
        interactions.explain(interactionId, reason);
    }

    /** Passes on what was understood at last; its conversation is found again. */
    public void release(UUID interactionId, Submission submission) {
        NewInteraction interaction = matcher.match(List.of(submission)).get(0).as(interactionId);
        if (!interactions.release(interaction)) {
            throw InteractionProblem.notQuarantined(interactionId);
        }
        matcher.open(List.of(interaction));
        publisher.publish(List.of(interaction));
    }
}
