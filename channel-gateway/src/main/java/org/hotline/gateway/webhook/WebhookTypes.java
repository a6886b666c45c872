package org.hotline.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Which types of facts there are to be told. */
@ApplicationScoped
class WebhookTypes {

    private final Instance<WebhookUse> uses;

    WebhookTypes(Instance<WebhookUse> uses) {
        this.uses = uses;
    }

    /** Refuses what means none of them. */
    void require(List<String> wanted) {
        List<String> known =
                uses.stream().flatMap(use -> use.typeNames().stream()).toList();
        for (int i = 0; i < wanted.size(); i++) {
            String each = wanted.get(i);
            if (known.stream().noneMatch(type -> Webhook.covers(each, type))) {
                throw WebhookProblem.invalid(
                        "eventTypes[" + i + "]", "must be a type of facts, or the beginning of some before a *");
            }
        }
    }
}
