package org.hotline.ticket.macro;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a macro. */
final class MacroProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private MacroProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new MacroProblem(404, "macro-not-found", "there is no macro " + id);
    }

    static DomainException changed(String name) {
        return new MacroProblem(409, "macro-changed", name + " was changed since you read it")
                .field("version", "must be that of the macro as it is now");
    }

    /** What it names is gone. */
    static DomainException outOfDate(String name, String gone) {
        return new MacroProblem(409, "macro-out-of-date", name + " cannot be run as it is: " + gone);
    }

    /** What an action asks for breaks a rule as the ticket is now. */
    static DomainException notPossible(DomainException refused) {
        return new MacroProblem(409, "macro-not-possible", String.valueOf(refused.getMessage()));
    }

    static DomainException tooMany(int most) {
        return new MacroProblem(409, "too-many-macros", "there are " + most + " macros already");
    }
}
