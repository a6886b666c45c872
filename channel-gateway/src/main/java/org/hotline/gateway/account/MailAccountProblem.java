package org.hotline.gateway.account;

import org.hotline.kit.problem.DomainException;

/** Why something about an account of mail is refused. */
public final class MailAccountProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private MailAccountProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(String address) {
        return new MailAccountProblem(404, "mail-account-not-found", "nothing is said of " + address);
    }
}
