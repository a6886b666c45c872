package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** The teams that have or had a ticket, and the tickets in which others go on. */
@ApplicationScoped
class TicketTeamTable {

    private final Database database;

    TicketTeamTable(Database database) {
        this.database = database;
    }

    void add(List<TicketNews.OfTicket> news) {
        if (!news.isEmpty()) {
            database.update("""
                            insert into ticket_team (ticket_id, team)
                            select distinct * from unnest(:ticketId, :team) on conflict do nothing""")
                    .bindNamedArgumentFinder(Columns.of(news)
                            .with("ticketId", UUID.class, TicketNews.OfTicket::ticketId)
                            .text("team", TicketNews.OfTicket::team))
                    .execute();
        }
    }

    void merge(UUID ticketId, UUID into) {
        database.update("""
                        insert into merged_ticket (ticket_id, into_id) values (:ticket, :into)
                        on conflict (ticket_id) do update set into_id = excluded.into_id""").bind("ticket", ticketId).bind("into", into).execute();
    }

    void unmerge(UUID ticketId) {
        database.update("delete from merged_ticket where ticket_id = :ticket")
                .bind("ticket", ticketId)
                .execute();
    }

    /** The teams of the ticket, and of those in which it goes on. */
    Set<String> of(UUID ticketId) {
        return database.query("""
                        with recursive concerned (ticket_id) as (
                            select cast(:ticket as uuid)
                            union select merged.into_id from merged_ticket merged join concerned using (ticket_id))
                        select distinct team from ticket_team join concerned using (ticket_id)""").bind("ticket", ticketId).mapTo(String.class).set();
    }
}
