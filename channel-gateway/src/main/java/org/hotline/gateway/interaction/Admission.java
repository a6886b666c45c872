package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.interaction.InteractionTable.Asked;
import org.hotline.gateway.interaction.InteractionTable.Known;

/**
 * Admits what is handed in on accounts of one's own; an account that belongs to nobody becomes one in the same transaction.
 * It asks with the statement that looks for repetitions, so that it costs no other.
 */
@ApplicationScoped
class Admission {

    private final InteractionTable interactions;
    private final AccountOwning owning;

    Admission(InteractionTable interactions, AccountOwning owning) {
        this.interactions = interactions;
        this.owning = owning;
    }

    Admitted admit(Collection<Submission> submissions) {
        Set<Asked> asked = new LinkedHashSet<>();
        Set<AccountName> claimable = new LinkedHashSet<>();
        Set<AccountName> ours = new HashSet<>();
        Set<AccountName> nobodys = new HashSet<>();
        for (Submission submission : submissions) {
            Submission.IntakeOrigin origin = submission.origin();
            boolean bounded = !origin.by().everywhere();
            if (origin.by().reaches(origin.account())) {
                asked.add(new Asked(submission.key(), bounded ? origin.createdBy() : null));
                if (bounded && !origin.shared()) {
                    (owning.isOurs(origin.accountName()) ? ours : claimable).add(origin.accountName());
                }
            }
        }
        Map<Submission.Key, Admitted.Handed> handed = new HashMap<>();
        Map<AccountName, UUID> owners = new HashMap<>();
        Map<Asked, Known> known = new HashMap<>();
        for (Known row : interactions.known(asked)) {
            known.put(row.asked(), row);
            note(row, handed, owners);
            if (row.owner() == null) {
                nobodys.add(row.asked().key().accountName());
            }
        }
        ours.retainAll(nobodys);
        owners.putAll(owning.claim(claims(asked, known, claimable)));
        return new Admitted(handed, owners, ours);
    }

    private static void note(Known row, Map<Submission.Key, Admitted.Handed> handed, Map<AccountName, UUID> owners) {
        Submission.Key key = row.asked().key();
        UUID owner = row.owner();
        if (owner != null) {
            owners.put(key.accountName(), owner);
        }
        UUID id = row.id();
        if (id != null) {
            Acceptance answer = new Acceptance(
                    id, Objects.requireNonNull(row.conversationId()), true, Objects.requireNonNull(row.status()));
            handed.put(key, new Admitted.Handed(answer, Objects.requireNonNull(row.createdBy())));
        }
    }

    /** Of two at the same time, the account becomes that of the first. */
    private static Map<AccountName, UUID> claims(
            Set<Asked> asked, Map<Asked, Known> known, Set<AccountName> claimable) {
        Map<AccountName, UUID> claims = new HashMap<>();
        for (Asked question : asked) {
            Known row = known.get(question);
            UUID integration = question.integration();
            AccountName account = question.key().accountName();
            if (row != null && row.owner() == null && integration != null && claimable.contains(account)) {
                claims.putIfAbsent(account, integration);
            }
        }
        return claims;
    }
}
