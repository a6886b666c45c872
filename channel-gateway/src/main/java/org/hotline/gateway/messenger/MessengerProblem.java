package org.hotline.gateway.messenger;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with a messenger, or with what comes in its name. */
public final class MessengerProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private MessengerProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new MessengerProblem(404, "messenger-not-found", "there is no messenger " + id);
    }

    /** Another number of the same account may not be known yet: its provider tries again. */
    public static DomainException numberNotFound(String providerId) {
        return new MessengerProblem(
                404, "messenger-not-found", "the number " + providerId + " is no messenger of ours");
    }

    static DomainException known() {
        return new MessengerProblem(
                        409, "messenger-known", "this account, or this number or bot, is a messenger already")
                .field("account", "must be new");
    }

    static DomainException busy(UUID id) {
        return new MessengerProblem(
                409, "messenger-busy", "messages that came by the messenger " + id + " are not handed in yet");
    }

    public static DomainException invalid(String field, String rule) {
        return new MessengerProblem(422, "messenger-invalid", field + " " + rule).field(field, rule);
    }

    /** Whether the signature is missing or wrong is not told apart. */
    public static DomainException notSigned() {
        return new MessengerProblem(403, "push-not-signed", "this does not come from the provider of the messenger");
    }
}
