package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Removes webhooks with all that they were told, a part after the other: however much it is, nobody waits for it. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class WebhookRemoving {

    private final WebhookEditing editing;
    private final WebhookForgetting forgetting;

    WebhookRemoving(WebhookEditing editing, WebhookForgetting forgetting) {
        this.editing = editing;
        this.forgetting = forgetting;
    }

    /** Whoever does not live to see the end of it leaves one that is told nothing, and can be removed again. */
    public void remove(UUID id) {
        editing.switchOff(id);
        int removed;
        do {
            removed = forgetting.forgetSomeOf(id);
        } while (removed > 0);
        editing.remove(id);
    }
}
