package org.hotline.gateway.interaction;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.jspecify.annotations.Nullable;

/**
 * To whom the accounts of submissions belong, where that is not just the integration that hands them in.
 *
 * @param ours accounts that belong to nobody and become nobody's by handing in
 */
record Admitted(Map<Submission.Key, Handed> handed, Map<AccountName, UUID> owners, Set<AccountName> ours) {

    Admitted with(Map<Submission.Key, Handed> more) {
        return new Admitted(more, owners, ours);
    }

    boolean covers(Submission submission) {
        Submission.IntakeOrigin origin = submission.origin();
        UUID owner = owners.get(origin.accountName());
        Handed before = handed.get(submission.key());
        return origin.by().reaches(origin.account())
                && (owner == null
                        ? !ours.contains(origin.accountName())
                        : origin.by().covers(origin.account(), owner))
                && (before == null || before.isCoveredFor(origin, owner));
    }

    /**
     * What was handed in before.
     *
     * @param createdBy who handed it in
     */
    record Handed(Acceptance answer, UUID createdBy) {

        /** Whether it is covered for somebody who hands it in again: on an account open to all, not what another one brought. */
        private boolean isCoveredFor(Submission.IntakeOrigin origin, @Nullable UUID owner) {
            return !origin.shared()
                    || origin.by().everywhere()
                    || owner != null
                    || createdBy.equals(origin.createdBy())
                    || createdBy.equals(Access.ofMailServers().id());
        }
    }
}
