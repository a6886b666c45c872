package org.hotline.gateway.webhook;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with a webhook. */
public final class WebhookProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private WebhookProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new WebhookProblem(404, "webhook-not-found", "there is no webhook " + id);
    }

    static DomainException deliveryNotFound(UUID id) {
        return new WebhookProblem(
                404, "webhook-delivery-not-found", "the webhook was told nothing under " + id + ", or long ago");
    }

    static DomainException inactive(UUID id) {
        return new WebhookProblem(409, "webhook-inactive", "the webhook " + id + " is told nothing: make it active");
    }

    public static DomainException invalid(String field, String rule) {
        return new WebhookProblem(422, "webhook-invalid", field + " " + rule).field(field, rule);
    }
}
