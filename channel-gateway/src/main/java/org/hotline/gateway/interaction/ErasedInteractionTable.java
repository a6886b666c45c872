package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Database;

/** What is left of erased interactions: that there were some, and when. */
@ApplicationScoped
class ErasedInteractionTable {

    private final Database database;

    ErasedInteractionTable(Database database) {
        this.database = database;
    }

    /**
     * Leaves neither originals nor files, nor the names by which channels and mails know them.
     *
     * @param talks the conversations in which they were said
     * @return those that were said in the tickets
     */
    List<UUID> erase(Collection<UUID> tickets, Collection<UUID> talks) {
        List<UUID> erased = database.change("""
                        update interaction set external_id = 'erased:' || id, reply_to = null
                        where conversation_id = any(:talks) and ticket_id = any(:tickets) returning id""")
                .bind("talks", talks.toArray(UUID[]::new))
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
        removeOriginals(erased);
        removeFiles(tickets, erased);
        forget(talks);
        return erased;
    }

    private void removeOriginals(Collection<UUID> interactions) {
        database.update("delete from raw_message where interaction_id = any(:interactions)")
                .bind("interactions", interactions.toArray(UUID[]::new))
                .execute();
    }

    /** Those that came with the interactions, and those that went with answers in the tickets. */
    private void removeFiles(Collection<UUID> tickets, Collection<UUID> interactions) {
        database.update("""
                        delete from attachment where interaction_id = any(:interactions) or ticket_id = any(:tickets)""")
                .bind("interactions", interactions.toArray(UUID[]::new))
                .bind("tickets", tickets.toArray(UUID[]::new))
                .execute();
    }

    /** Of conversations in which nothing is left that was said, no key is, and no later mail finds them. */
    private void forget(Collection<UUID> talks) {
        database.update("""
                        with over as (
                            update conversation set key = null where id = any(:talks) and not exists (
                                select from interaction i join raw_message original on original.interaction_id = i.id
                                where i.conversation_id = conversation.id)
                            returning id)
                        delete from mail_reference where conversation_id in (select id from over)""").bind("talks", talks.toArray(UUID[]::new)).execute();
    }
}
