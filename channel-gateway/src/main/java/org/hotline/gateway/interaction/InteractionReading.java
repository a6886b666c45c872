package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.interaction.Submission.Original;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.security.Scope;
import org.jspecify.annotations.Nullable;

/** Shows interactions to those who may see them, and tells the neighbours what they need to know of conversations. */
@ApplicationScoped
@Transactional
public class InteractionReading {

    private final InteractionTable interactions;
    private final RawMessageTable originals;
    private final InteractionAccess access;

    InteractionReading(InteractionTable interactions, RawMessageTable originals, InteractionAccess access) {
        this.interactions = interactions;
        this.originals = originals;
        this.access = access;
    }

    public Interaction get(UUID id, Caller caller) {
        return interactions
                .find(id)
                .filter(interaction -> access.shows(interaction, caller))
                .orElseThrow(() -> InteractionProblem.notFound(id));
    }

    /** Integrations deliver in the conversations that they handed in, those who work here in all of them. */
    private static Scope conversations(Caller caller) {
        return Scope.allOrOwn(caller, Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN);
    }

    /** What was handed in, byte for byte. */
    public Original original(UUID id, Caller caller) {
        get(id, caller);
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

    /** Those of the conversations that are none of the caller's business: others handed in what is in them. */
    public Set<UUID> conversationsOfOthers(Caller caller, Collection<UUID> conversations) {
        Scope scope = conversations(caller);
        return scope.all() || conversations.isEmpty() ? Set.of() : interactions.ofOthers(scope.caller(), conversations);
    }
}
