package org.hotline.gateway.access;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a key, or on an account. */
public final class AccessProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private AccessProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new AccessProblem(404, "api-key-not-found", "there is no API key " + id);
    }

    /** Whether the account belongs to another integration, or the key is bound to others, is not told apart. */
    public static DomainException accountOfAnother(String account) {
        return new AccessProblem(403, "account-of-another", "the account " + account + " is not yours")
                .field("account", "must be an account of yours");
    }

    static DomainException accountTaken(String field, String account) {
        return new AccessProblem(409, "account-taken", "the account " + account + " belongs to another integration")
                .field(field, "must not belong to another integration");
    }

    static DomainException servedByUs(String field, String account) {
        return new AccessProblem(409, "account-taken", "the account " + account + " is the hotline's own")
                .field(field, "must not be the live chat or the form of the help centre");
    }

    static DomainException outOfScope(ApiKeyScope scope) {
        String name = scope.name();
        return new AccessProblem(403, "scope-missing", "the API key has no scope " + name)
                .field("scopes", "must have " + name);
    }
}
