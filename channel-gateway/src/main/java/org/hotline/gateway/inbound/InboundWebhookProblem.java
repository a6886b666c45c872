package org.hotline.gateway.inbound;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with an inbound webhook, or with what is pushed to one. */
public final class InboundWebhookProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private InboundWebhookProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new InboundWebhookProblem(404, "inbound-webhook-not-found", "there is no inbound webhook " + id);
    }

    static DomainException known() {
        return new InboundWebhookProblem(
                        409, "inbound-webhook-known", "there is an inbound webhook of this account already")
                .field("account", "must have no inbound webhook yet");
    }

    /** Whether there is no such webhook, it takes nothing, or the signature is missing or wrong, is not told apart. */
    static DomainException notSigned() {
        return new InboundWebhookProblem(
                401, "webhook-not-signed", "this is not signed with the secret of an inbound webhook at this address");
    }
}
