package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.interaction.Submission.Original;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Shows interactions to those who may see them, and tells the neighbours what they need to know of conversations. */
@ApplicationScoped
@Transactional
public class InteractionReading {

    private final InteractionTable interactions;
    private final RawMessageTable originals;

    InteractionReading(InteractionTable interactions, RawMessageTable originals) {
        this.interactions = interactions;
        this.originals = originals;
    }

    public Interaction find(UUID id, Caller caller) {
        return interactions
                .find(id)
                .filter(interaction -> interaction.isVisibleTo(caller))
                .orElseThrow(() -> InteractionProblem.notFound(id));
    }

    /** What was handed in, byte for byte. */
    public Original original(UUID id, Caller caller) {
        find(id, caller);
        return originals.find(id).orElseThrow(() -> InteractionProblem.notFound(id));
    }

    /** Those in quarantine, oldest first. */
    public List<Interaction> quarantined(@Nullable UUID after, int limit) {
        return interactions.quarantined(after, limit);
    }

    public long countQuarantined() {
        return interactions.countQuarantined();
    }

    /** True when nothing but machine mail ever arrived in the conversation. */
    public boolean isMachinesOnly(UUID conversationId) {
        return interactions.isMachinesOnly(conversationId);
    }

    /** Those of the conversations that others handed in, and this caller nothing. */
    public Set<UUID> conversationsOfOthers(UUID caller, Collection<UUID> conversations) {
        return interactions.ofOthers(caller, conversations);
    }
}
