package org.hotline.gateway.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.interaction.Channel;
import org.jspecify.annotations.Nullable;

/** Everything that had to reach customers. */
@ApplicationScoped
class OutboundMessages implements PanacheRepositoryBase<OutboundMessage, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** For whoever changes it. */
    Optional<OutboundMessage> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that there are, in the order in which everybody locks them. */
    List<OutboundMessage> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The mail that it is time to send; two who ask at the same time get different ones. */
    List<OutboundMessage> due(Instant now, int most) {
        return find("status = 'PENDING' and channel = 'EMAIL' and nextAttemptAt <= ?1 order by nextAttemptAt", now)
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .list();
    }

    /** What waits for an integration to deliver it, with the conversation that it belongs to. */
    record Waiting(UUID id, UUID conversationId) {}

    /** Oldest first. */
    List<Waiting> waiting(@Nullable String account, @Nullable Channel channel, @Nullable UUID after, int most) {
        StringBuilder query = new StringBuilder(
                "select m.id, m.conversationId from OutboundMessage m where m.status = 'PENDING' and m.channel <> 'EMAIL'");
        Map<String, Object> values = new HashMap<>();
        if (account != null) {
            query.append(" and m.account = :account");
            values.put("account", account);
        }
        if (channel != null) {
            query.append(" and m.channel = :channel");
            values.put("channel", channel);
        }
        if (after != null) {
            query.append(" and m.id > :after");
            values.put("after", after);
        }
        return find(query.append(" order by m.id").toString(), values)
                .page(0, most)
                .project(Waiting.class)
                .list();
    }

    /** These, oldest first, with what goes with them. */
    List<OutboundMessage> whole(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                        "select distinct m from OutboundMessage m left join fetch m.attachments where m.id in ?1 order by m.id",
                        ids);
    }
}
