package org.hotline.knowledge.community;

import java.util.Locale;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be asked, answered or shown. */
final class CommunityProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private CommunityProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException closed() {
        return new CommunityProblem(
                404, "community-closed", "questions and answers of the community are not open here");
    }

    static DomainException notFound() {
        return new CommunityProblem(404, "contribution-not-found", "there is no such question or answer");
    }

    static DomainException notNow(String action, ContributionState state) {
        return new CommunityProblem(
                409,
                "contribution-state",
                "what is %s cannot be %s".formatted(state.name().toLowerCase(Locale.ROOT), action));
    }
}
