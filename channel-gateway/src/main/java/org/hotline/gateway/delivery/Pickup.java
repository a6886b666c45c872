package org.hotline.gateway.delivery;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.gateway.intake.Attachments;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.db.Sql;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Where integrations fetch what they have to deliver on the channels that we do not serve ourselves. */
@Singleton
public class Pickup {

    /** An integration gets what belongs to the conversations that it handed in, and what belongs to nobody's. */
    private static final String MINE = """
             and (?::boolean or not exists (select 1 from interaction i where i.conversation_id = m.conversation_id)
                  or exists (select 1 from interaction i where i.conversation_id = m.conversation_id and i.created_by = ?))""";

    private final Sql sql;
    private final EntityManager entities;
    private final Attachments attachments;

    Pickup(Sql sql, EntityManager entities, Attachments attachments) {
        this.sql = sql;
        this.entities = entities;
        this.attachments = attachments;
    }

    /** What waits for delivery, oldest first. */
    public List<OutboundMessage> waiting(Filter filter, Caller caller) {
        List<UUID> ids = sql.query(
                """
                select id from outbound_message m
                where status = 'PENDING' and channel <> 'EMAIL' and (?::text is null or account = ?)
                  and (?::text is null or channel = ?) and (?::uuid is null or id > ?::uuid)""" + MINE + " order by id limit ?",
                row -> row.uuid("id"),
                filter.account(),
                filter.account(),
                filter.channel(),
                filter.channel(),
                filter.after(),
                filter.after(),
                caller.has(Roles.ADMIN),
                caller.id(),
                filter.limit());
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from OutboundMessage m where m.id in :ids order by m.id",
                                OutboundMessage.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Refuses callers whom the message does not concern, as if there were none. */
    public void requireMine(UUID id, Caller caller) {
        boolean mine = sql.one(
                        "select id from outbound_message m where id = ? and channel <> 'EMAIL'" + MINE,
                        row -> row.uuid("id"),
                        id,
                        caller.has(Roles.ADMIN),
                        caller.id())
                .isPresent();
        if (!mine) {
            throw DeliveryProblem.notFound(id);
        }
    }

    /** A file that goes with a message; {@link #requireMine} was asked before. */
    public MailFile file(UUID messageId, UUID attachmentId) {
        boolean goesWithIt = sql.one(
                        "select 1 as one from outbound_attachment where message_id = ? and attachment_id = ?",
                        row -> row.integer("one"),
                        messageId,
                        attachmentId)
                .isPresent();
        return Optional.of(attachmentId)
                .filter(id -> goesWithIt)
                .flatMap(attachments::find)
                .orElseThrow(() -> DeliveryProblem.noSuchFile(attachmentId));
    }

    /** The place in the list that a cursor names. */
    public static UUID place(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException noId) {
            throw DeliveryProblem.badCursor();
        }
    }

    /** Which part of the list is wanted. */
    public record Filter(
            @Nullable String account,
            @Nullable String channel,
            @Nullable UUID after,
            int limit) {}
}
