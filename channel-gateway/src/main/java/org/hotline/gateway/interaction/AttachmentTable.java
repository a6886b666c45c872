package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.event.Attachment;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.StoredBytes;
import org.jspecify.annotations.Nullable;

/** The files that came with messages, and those that go with answers. */
@ApplicationScoped
class AttachmentTable {

    private static final String PIECE = "select substring(content from :from for :most) from attachment where id = :id";

    private final Database database;

    AttachmentTable(Database database) {
        this.database = database;
    }

    /**
     * A file under the id that it is asked for.
     *
     * @param interactionId what it came with; nothing when it goes with an answer
     * @param uploadedBy who wants it to go with an answer
     */
    record NewAttachment(
            UUID id, @Nullable UUID interactionId, @Nullable UUID uploadedBy, MailFile file) {

        /** Ids are random: knowing one does not lead to the next. */
        static NewAttachment of(UUID interactionId, MailFile file) {
            return new NewAttachment(UUID.randomUUID(), interactionId, null, file);
        }

        /** @param id one that was issued to whoever uploads the file */
        static NewAttachment uploaded(UUID id, UUID by, MailFile file) {
            return new NewAttachment(id, null, by, file);
        }

        Attachment described() {
            return new Attachment(id, file.name(), file.type(), file.content().length);
        }
    }

    void add(List<NewAttachment> attachments) {
        if (!attachments.isEmpty()) {
            database.update("""
                            insert into attachment (id, interaction_id, uploaded_by, name, type, size, content)
                            select * from unnest(:id, :interactionId, :uploadedBy, :name, :type, :size, :content)""")
                    .bindNamedArgumentFinder(Columns.<NewAttachment>of(attachments)
                            .with("id", UUID.class, NewAttachment::id)
                            .with("interactionId", UUID.class, NewAttachment::interactionId)
                            .with("uploadedBy", UUID.class, NewAttachment::uploadedBy)
                            .text("name", a -> a.file.name())
                            .text("type", a -> a.file.type())
                            .with("size", Long.class, a -> (long) a.file.content().length)
                            .with("content", byte[].class, a -> a.file.content()))
                    .execute();
        }
    }

    /**
     * Where a file belongs.
     *
     * @param interactionId what it came with
     * @param uploadedBy who uploaded it for an answer
     * @param ticketId the ticket in which it was sent with an answer
     */
    record AttachmentOrigin(
            @Nullable UUID interactionId,
            @Nullable UUID uploadedBy,
            @Nullable UUID ticketId) {}

    Optional<AttachmentOrigin> origin(UUID id) {
        return database.query("select interaction_id, uploaded_by, ticket_id from attachment where id = :id")
                .bind("id", id)
                .mapTo(AttachmentOrigin.class)
                .findOne();
    }

    /** From now on those of the files that were uploaded belong to their tickets, unless they belong to one already. */
    void claim(Map<UUID, UUID> tickets) {
        database.update("""
                        update attachment set ticket_id = claim.ticket from unnest(:id, :ticket) as claim (id, ticket)
                        where attachment.id = claim.id and interaction_id is null and ticket_id is null""")
                .bindNamedArgumentFinder(Columns.<Map.Entry<UUID, UUID>>of(tickets.entrySet())
                        .with("id", UUID.class, Map.Entry::getKey)
                        .with("ticket", UUID.class, Map.Entry::getValue))
                .execute();
    }

    /** Those of the files that were sent or came in the ticket, or in one that was merged into it, or in its conversation. */
    Map<UUID, StoredFile> findIn(UUID ticketId, UUID conversationId, Collection<UUID> ids) {
        return database
                .query("""
                        with recursive merged (ticket_id) as (
                            select cast(:ticket as uuid)
                            union select source.ticket_id from merged_ticket source
                                  join merged on source.into_id = merged.ticket_id)
                        select attachment.id, name, type, size from attachment
                            left join interaction on interaction.id = attachment.interaction_id
                        where attachment.id = any(:ids)
                          and (attachment.ticket_id in (select ticket_id from merged)
                               or interaction.ticket_id in (select ticket_id from merged)
                               or interaction.conversation_id = :conversation)""")
                .bind("ticket", ticketId)
                .bind("conversation", conversationId)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, this::stored));
    }

    Optional<StoredFile> find(UUID id) {
        return database.query("select id, name, type, size from attachment where id = :id")
                .bind("id", id)
                .mapTo(Row.class)
                .map(this::stored)
                .findOne();
    }

    private record Row(UUID id, String name, String type, long size) {}

    private StoredFile stored(Row row) {
        return new StoredFile(row.name(), row.type(), StoredBytes.of(row.id(), row.size(), PIECE, database));
    }

    /** Those that came with the interactions, and those that went with answers in the tickets. */
    void erase(Collection<UUID> tickets, Collection<UUID> interactions) {
        database.update("""
                        delete from attachment where interaction_id = any(:interactions) or ticket_id = any(:tickets)""")
                .bind("interactions", interactions.toArray(UUID[]::new))
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }
}
