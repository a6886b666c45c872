package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what came in: the original, its interaction and the fact that it was received are written in one transaction, many
 * at a time, with the same handful of statements for one as for two hundred.
 */
@ApplicationScoped
@Transactional
public class InteractionRecording {

    private final InteractionTable interactions;
    private final ConversationTable conversations;
    private final RawMessageTable originals;
    private final ConversationMatcher matcher;
    private final MessagePublisher publisher;

    InteractionRecording(
            InteractionTable interactions,
            ConversationTable conversations,
            RawMessageTable originals,
            ConversationMatcher matcher,
            MessagePublisher publisher) {
        this.interactions = interactions;
        this.conversations = conversations;
        this.originals = originals;
        this.matcher = matcher;
        this.publisher = publisher;
    }

    /**
     * What became of submissions.
     *
     * @param answers one for each of them, in their order
     * @param fresh those that had not been handed in before
     */
    public record Recorded(List<Acceptance> answers, List<Submission> fresh) {}

    public Recorded keep(List<Submission> submissions) {
        Map<Submission.Key, Submission> distinct = new LinkedHashMap<>();
        submissions.forEach(submission -> distinct.putIfAbsent(submission.key(), submission));
        Map<Submission.Key, Acceptance> answers = interactions.known(distinct.keySet());
        List<NewInteraction> fresh = enter(distinct.values().stream()
                .filter(submission -> !answers.containsKey(submission.key()))
                .toList());
        fresh.forEach(interaction -> answers.put(interaction.submission().key(), interaction.acceptance()));
        if (answers.size() < distinct.size()) { // somebody else was faster in between
            interactions.known(distinct.keySet()).forEach(answers::putIfAbsent);
        }
        return new Recorded(
                answersInOrder(submissions, answers),
                fresh.stream().map(NewInteraction::submission).toList());
    }

    private static List<Acceptance> answersInOrder(
            List<Submission> submissions, Map<Submission.Key, Acceptance> answers) {
        List<Acceptance> ordered = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            ordered.add(answers.get(submission.key()));
            answers.computeIfPresent(submission.key(), (key, answer) -> answer.repeated());
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
            conversations.open(fresh);
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
        conversations.open(List.of(interaction));
        publisher.publish(List.of(interaction));
    }
}
