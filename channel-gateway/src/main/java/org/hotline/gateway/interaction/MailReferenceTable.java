package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** Which conversation a mail belongs to, by its Message-ID on its account. */
@ApplicationScoped
class MailReferenceTable {

    private final Database database;

    MailReferenceTable(Database database) {
        this.database = database;
    }

    Map<MailName, UUID> find(Collection<MailName> names) {
        Map<MailName, UUID> found = new HashMap<>();
        if (!names.isEmpty()) {
            database.query("""
                            select account, message_id, conversation_id from mail_reference
                            where (account, message_id) in (select * from unnest(:account, :messageId))""")
                    .bindNamedArgumentFinder(Columns.<MailName>of(names)
                            .text("account", MailName::account)
                            .text("messageId", MailName::messageId))
                    .mapTo(MailReference.class)
                    .list()
                    .forEach(mail -> found.put(mail.name(), mail.conversationId()));
        }
        return found;
    }

    /** Later mails find their conversation by these; those that are known stay as they are. */
    void add(Collection<MailReference> references) {
        if (!references.isEmpty()) {
            database.update("""
                            insert into mail_reference (account, message_id, conversation_id)
                            select * from unnest(:account, :messageId, :conversationId) on conflict do nothing""")
                    .bindNamedArgumentFinder(Columns.<MailReference>of(references)
                            .text("account", mail -> mail.name().account())
                            .text("messageId", mail -> mail.name().messageId())
                            .with("conversationId", UUID.class, MailReference::conversationId))
                    .execute();
        }
    }

    /** No later mail finds the conversations. */
    void erase(Collection<UUID> conversations) {
        database.update("delete from mail_reference where conversation_id = any(:conversations)")
                .bind("conversations", conversations.toArray(UUID[]::new))
                .execute();
    }
}
