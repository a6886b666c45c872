package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.access.AccountName;

/** Shows what was handed in to whoever knows what its channel calls it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SubmissionReading {

    private final InteractionTable interactions;
    private final RawMessageTable originals;

    SubmissionReading(InteractionTable interactions, RawMessageTable originals) {
        this.interactions = interactions;
        this.originals = originals;
    }

    /** It, and what it was byte for byte; nothing when nothing of it is kept. */
    public Optional<StoredSubmission> find(AccountName account, String externalId) {
        return originals.named(account, externalId).flatMap(this::stored);
    }

    /** The same of what began a conversation. */
    public Optional<StoredSubmission> first(AccountName account, UUID conversation) {
        return originals.first(account, conversation).flatMap(this::stored);
    }

    private Optional<StoredSubmission> stored(UUID id) {
        return interactions
                .find(id)
                .flatMap(
                        interaction -> originals.find(id).map(original -> new StoredSubmission(interaction, original)));
    }
}
