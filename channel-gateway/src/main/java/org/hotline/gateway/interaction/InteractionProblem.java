package org.hotline.gateway.interaction;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be had of an interaction. */
public final class InteractionProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private InteractionProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new InteractionProblem(404, "interaction-not-found", "there is no interaction " + id);
    }

    static DomainException notInTicket(UUID ticket) {
        return new InteractionProblem(404, "interaction-not-found", "there is no interaction in the ticket " + ticket);
    }

    public static DomainException attachmentNotFound(UUID id) {
        return new InteractionProblem(404, "attachment-not-found", "there is no attachment " + id);
    }

    public static DomainException notMail(UUID id) {
        return new InteractionProblem(
                409,
                "interaction-not-mail",
                "interaction " + id + " is no mail, which alone can be read in another way");
    }

    public static DomainException notQuarantined(UUID id) {
        return new InteractionProblem(
                409, "interaction-not-quarantined", "interaction " + id + " is not in quarantine");
    }
}
