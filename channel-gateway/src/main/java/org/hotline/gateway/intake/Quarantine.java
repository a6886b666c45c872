package org.hotline.gateway.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.intake.Submission.Raw;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/** Where what could not be understood waits, visibly, until it can be. */
@Singleton
public class Quarantine {

    private final Interactions interactions;
    private final Ledger ledger;
    private final MailIntake mailIntake;

    Quarantine(Interactions interactions, Ledger ledger, MailIntake mailIntake) {
        this.interactions = interactions;
        this.ledger = ledger;
        this.mailIntake = mailIntake;
    }

    public List<Interaction> waiting(@Nullable UUID after, int limit) {
        return interactions.quarantined(after, limit);
    }

    public long count() {
        return interactions.countQuarantined();
    }

    /**
     * Reads the original again and passes it on when it is understood now.
     *
     * @return the interaction as it is afterwards, perhaps still in quarantine with its reason
     */
    public Interaction retry(UUID id, Caller caller) {
        Interaction interaction = interactions.find(id, caller);
        if (interaction.status() != InteractionStatus.QUARANTINED) {
            throw IntakeProblem.notQuarantined(id);
        }
        Raw raw = interactions.raw(id, caller);
        Submission again =
                mailIntake.read(raw.bytes(), interaction.account(), interaction.createdBy(), interaction.receivedAt());
        if (again.quarantine() != null) {
            interactions.explain(id, again.quarantine());
        } else if (!ledger.readmit(id, again)) {
            throw IntakeProblem.notQuarantined(id);
        }
        return interactions.find(id, caller);
    }
}
