package org.hotline.gateway.delivery;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.hotline.gateway.access.AccountName;

/** Everything that had to reach customers. */
@ApplicationScoped
class OutboundMessages implements PanacheRepositoryBase<OutboundMessage, UUID> {

    /** Held until the transaction ends. */
    Optional<OutboundMessage> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that there are, held until the transaction ends, in the order in which everybody holds them. */
    List<OutboundMessage> hold(Collection<UUID> ids) {
        return find("id in :ids order by id", Map.of("ids", ids))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of the ids under which something was asked for already. */
    List<UUID> known(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from OutboundMessage where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The mail that it is time to send; two who ask at the same time get different ones. */
    List<OutboundMessage> claimDueMail(Instant now, int most) {
        String due = "status = 'PENDING' and channel = 'EMAIL' and nextAttemptAt <= :now order by nextAttemptAt";
        return claim(find(due, Map.of("now", now)), most);
    }

    /** The same on another account, where nothing is said before what was to be said earlier in its conversation. */
    List<OutboundMessage> claimDue(AccountName account, Instant now, int most) {
        return claim(
                find(
                        "from OutboundMessage m where m.status = 'PENDING' and m.channel = :channel and m.account = :account"
                                + " and m.nextAttemptAt <= :now and not exists (select 1 from OutboundMessage e"
                                + " where e.status = 'PENDING' and e.channel = m.channel and e.account = m.account"
                                + " and e.conversationId = m.conversationId and e.id < m.id) order by m.nextAttemptAt",
                        Map.of("channel", account.channel(), "account", account.account(), "now", now)),
                most);
    }

    private static List<OutboundMessage> claim(PanacheQuery<OutboundMessage> due, int most) {
        return due.page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Answers of people in a conversation that belong to the tickets, the oldest first. */
    List<SentAnswer> answers(UUID conversation, Collection<UUID> tickets, int most) {
        return find(
                        "select m.text, m.requestedAt from OutboundMessage m where m.conversationId = :conversation"
                                + " and m.ticketId in :tickets and m.kind = :reply and m.automated = false order by m.id",
                        Map.of("conversation", conversation, "tickets", tickets, "reply", OutboundKind.REPLY))
                .project(SentAnswer.class)
                .page(0, most)
                .list();
    }

    /** That of the last answer in a conversation. */
    Optional<String> lastToken(UUID conversation) {
        return find(
                        "select m.threadToken from OutboundMessage m where m.conversationId = :conversation and m.kind = :reply"
                                + " and m.threadToken <> '' order by m.id desc",
                        Map.of("conversation", conversation, "reply", OutboundKind.REPLY))
                .project(String.class)
                .page(0, 1)
                .firstResultOptional();
    }

    List<SentText> texts(Collection<UUID> ids) {
        return find("select m.text, m.html from OutboundMessage m where m.id in :ids", Map.of("ids", ids))
                .project(SentText.class)
                .list();
    }

    /** How long the texts of these are, in bytes, oldest first. */
    List<Long> sizes(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "select cast(octet_length(m.text) + coalesce(octet_length(m.html), 0) as long)"
                                        + " from OutboundMessage m where m.id in :ids order by m.id",
                                Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** These, oldest first, with what goes with them. */
    List<OutboundMessage> whole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "select distinct m from OutboundMessage m left join fetch m.attachments where m.id in :ids order by m.id",
                        Map.of("ids", ids));
    }

    /**
     * Leaves nothing of those in the tickets and in the conversations; what is on its way is given up. By statements: their texts
     * together may be longer than memory.
     */
    void erase(Collection<UUID> tickets, Collection<UUID> talks, Instant now) {
        update(
                "update versioned OutboundMessage set status = 'BOUNCED', reason = :erased, settledAt = :now"
                        + " where (ticketId in :tickets or conversationId in :talks) and status = 'PENDING'",
                Map.of("tickets", tickets, "talks", talks, "now", now, "erased", DeliveryReason.ERASED.name()));
        update(
                "update versioned OutboundMessage set recipients.toAddress = '', recipients.toName = null,"
                        + " recipients.cc = :none, recipients.bcc = :none, subject = null, text = '', html = null,"
                        + " threadToken = '', inReplyTo = null, references = :none where ticketId in :tickets or conversationId in :talks",
                Map.of("tickets", tickets, "talks", talks, "none", new String[0]));
    }
}
