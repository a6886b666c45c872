package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.StoredBytes;
import org.jspecify.annotations.Nullable;

/** Shows interactions to those who may see them, and tells the neighbours what they need to know of conversations. */
@ApplicationScoped
@Transactional
public class InteractionReading {

    private final InteractionTable interactions;
    private final RawMessageTable originals;
    private final ConversationTable conversations;
    private final InteractionAccess access;
    private final AnswersInFlight answers;

    InteractionReading(
            InteractionTable interactions,
            RawMessageTable originals,
            ConversationTable conversations,
            InteractionAccess access,
            AnswersInFlight answers) {
        this.interactions = interactions;
        this.originals = originals;
        this.conversations = conversations;
        this.access = access;
        this.answers = answers;
    }

    public Interaction get(UUID id, Access by) {
        return interactions
                .find(id)
                .filter(interaction -> access.covers(interaction, by))
                .orElseThrow(() -> InteractionProblem.notFound(id));
    }

    /** What was handed in, byte for byte, for those who hand it out. */
    public StoredOriginal original(UUID id, Access by) {
        get(id, by);
        answers.take(StoredBytes.MEMORY);
        return originals.describe(id).orElseThrow(() -> InteractionProblem.notFound(id));
    }

    /** The same for those who read it again: all of it is in memory, and so is what it says, if there is room for both. */
    public Original wholeOriginal(UUID id, Access by) {
        answers.take(2 * original(id, by).body().size());
        return originals.find(id).orElseThrow(() -> InteractionProblem.notFound(id));
    }

    /** Those in quarantine, oldest first. */
    public List<Interaction> quarantined(@Nullable UUID after, int limit) {
        return interactions.quarantined(after, limit);
    }

    public long countQuarantined() {
        return interactions.countQuarantined();
    }

    /** Those in which nothing but machine mail ever arrived. */
    public Set<UUID> machinesOnly(Collection<UUID> conversationIds) {
        return interactions.machinesOnly(conversationIds);
    }

    /** Those in which only people may answer: the customer is a list, a machine, or somebody who said so. */
    public Set<UUID> forPeopleOnly(Collection<UUID> conversationIds) {
        return conversations.forPeopleOnly(conversationIds);
    }

    /** Those of the conversations in which the caller handed something in. */
    public Set<UUID> conversationsOf(Collection<UUID> conversationIds, Access by) {
        return conversationIds.isEmpty() ? Set.of() : interactions.conversationsOf(by.id(), conversationIds);
    }
}
