package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.db.Fields;

/** Which tickets belong together. */
@ApplicationScoped
public class TicketLinkTable {

    private final Database database;

    TicketLinkTable(Database database) {
        this.database = database;
    }

    /**
     * A link as one of its two tickets sees it.
     *
     * @param ticketId the one that sees it
     * @param outgoing whether it came after the other one
     * @param otherId the other one
     * @param number of the other one
     */
    record Row(UUID ticketId, LinkKind kind, boolean outgoing, UUID otherId, String number) {

        TicketDetails.LinkedTicket link() {
            return new TicketDetails.LinkedTicket(kind, outgoing, otherId, number);
        }
    }

    public void add(Collection<TicketLink> links) {
        if (links.isEmpty()) {
            return;
        }
        database.update("""
            insert into ticket_link (ticket_id, other_id, kind) select * from unnest(:ticket, :other, :kind)
            on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.of(links)
                        .with("ticket", UUID.class, TicketLink::ticket)
                        .with("other", UUID.class, TicketLink::other)
                        .name("kind", TicketLink::kind))
                .execute();
    }

    public void remove(TicketLink link) {
        database.update("delete from ticket_link where ticket_id = :ticket and other_id = :other and kind = :kind")
                .bindNamedArgumentFinder(Fields.of(link))
                .execute();
    }

    /** Those of the tickets into which others were merged. */
    public Set<UUID> mergedTargets(Collection<UUID> tickets) {
        return new HashSet<>(database.query(
                        "select distinct other_id from ticket_link where other_id = any(:tickets) and kind = 'DUPLICATE'")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list());
    }

    /** The links of some tickets, sorted by the numbers of those that they lead to. */
    List<Row> of(Collection<UUID> tickets) {
        return database.query("""
            select l.ticket_id, l.kind, true as outgoing, t.id as other_id, t.number
            from ticket_link l join ticket t on t.id = l.other_id where l.ticket_id = any(:tickets)
            union all
            select l.other_id, l.kind, false, t.id, t.number
            from ticket_link l join ticket t on t.id = l.ticket_id where l.other_id = any(:tickets)
            order by number""")
                .bind("tickets", tickets.toArray(UUID[]::new))
                .mapTo(Row.class)
                .list();
    }
}
