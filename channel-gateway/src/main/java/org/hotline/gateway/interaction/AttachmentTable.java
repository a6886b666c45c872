package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** The files that came with messages, and those that go with answers. */
@ApplicationScoped
class AttachmentTable {

    private final Database database;

    AttachmentTable(Database database) {
        this.database = database;
    }

    /**
     * A file under the id that it is asked for.
     *
     * @param interactionId what it came with; nothing when it goes with an answer
     */
    record NewAttachment(UUID id, @Nullable UUID interactionId, MailFile file) {

        /** Ids are random: knowing one does not lead to the next. */
        static NewAttachment of(@Nullable UUID interactionId, MailFile file) {
            return new NewAttachment(UUID.randomUUID(), interactionId, file);
        }

        Attachment described() {
            return new Attachment(id, file.name(), file.type(), file.content().length);
        }
    }

    void add(List<NewAttachment> attachments) {
        if (!attachments.isEmpty()) {
            database.update("""
                            insert into attachment (id, interaction_id, name, type, size, content)
                            select * from unnest(:id, :interactionId, :name, :type, :size, :content)""")
                    .bindNamedArgumentFinder(Columns.<NewAttachment>of(attachments)
                            .with("id", UUID.class, NewAttachment::id)
                            .with("interactionId", UUID.class, NewAttachment::interactionId)
                            .text("name", a -> a.file.name())
                            .text("type", a -> a.file.type())
                            .with("size", Long.class, a -> (long) a.file.content().length)
                            .with("content", byte[].class, a -> a.file.content()))
                    .execute();
        }
    }

    Optional<MailFile> find(UUID id) {
        return database.query("select name, type, content from attachment where id = :id")
                .bind("id", id)
                .mapTo(MailFile.class)
                .findOne();
    }
}
