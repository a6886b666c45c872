package org.hotline.gateway.mailbox;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** What can be wrong with a fetched mailbox. */
public final class MailboxProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private MailboxProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    public static DomainException notFound(UUID id) {
        return new MailboxProblem(404, "mailbox-not-found", "there is no mailbox " + id);
    }

    static DomainException known() {
        return new MailboxProblem(
                        409, "mailbox-known", "this folder of this user on this server is fetched as another mailbox")
                .field("folder", "must be new");
    }

    public static DomainException invalid(String field, String rule) {
        return new MailboxProblem(422, "mailbox-invalid", field + " " + rule).field(field, rule);
    }

    /** Another instance has it by now, or it is gone. */
    static DomainException lost(UUID id) {
        return new MailboxProblem(409, "mailbox-not-held", "the mailbox " + id + " is not fetched here any more");
    }
}
