package org.hotline.gateway.provider;

import org.hotline.kit.problem.DomainException;

/** Why something that a provider may have pushed is refused. */
public final class SigningProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private SigningProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    /** Whether the signature is missing or wrong, or we have no secret to compare it with, is not told apart. */
    static DomainException notSigned(Provider provider) {
        return new SigningProblem(
                403, "signature-invalid", "this is not signed with the secret that " + provider + " and we share");
    }
}
