package org.hotline.gateway.webhook.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.webhook.WebhookProblem;
import org.hotline.kit.outgoing.GivenTarget;
import org.hotline.kit.outgoing.RefusedTarget;

/** Where webhooks may be; it is looked at again whenever one is told something. */
@ApplicationScoped
class WebhookTargets {

    private final boolean anywhere;

    WebhookTargets(@ConfigProperty(name = "hotline.webhooks.private-addresses") boolean anywhere) {
        this.anywhere = anywhere;
    }

    void require(String url) {
        try {
            GivenTarget.of(url, anywhere).resolve();
        } catch (RefusedTarget refused) {
            throw WebhookProblem.invalid("url", String.valueOf(refused.getMessage()));
        } catch (UnknownHostException unknown) {
            throw WebhookProblem.invalid("url", "must name a server that there is");
        }
    }
}
