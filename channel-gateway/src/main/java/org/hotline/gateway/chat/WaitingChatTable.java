package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.jspecify.annotations.Nullable;

/** The chats in which somebody waits for an answer of people. */
@ApplicationScoped
class WaitingChatTable {

    private final Database database;

    WaitingChatTable(Database database) {
        this.database = database;
    }

    /**
     * The chats wait as their tickets do, provided that the visitor had the last word in them; answers those in which something is
     * different now. The chats are held.
     */
    List<UUID> stand(Collection<UUID> chats, Collection<ChatTicket> tickets) {
        return database.change("""
                        with stands as (
                            select chat.id as chat, team, taken, least(since, last.said_at) as since,
                                since is not null and ended_at is null and last.speaker = 'VISITOR' as waits
                            from unnest(:ticket, :team, :taken, :since) as ticket (id, team, taken, since)
                            join chat on chat.ticket_id = ticket.id and chat.id = any(:chats)
                            cross join lateral (select speaker, said_at from chat_message
                                where chat_message.chat = chat.id and speaker <> 'HOTLINE' order by sequence desc limit 1) last),
                        gone as (
                            delete from waiting_chat using stands
                            where waiting_chat.chat = stands.chat and not waits returning waiting_chat.chat),
                        come as (
                            insert into waiting_chat (chat, team, taken, since, came_as)
                            select chat, team, taken, since, case when not taken then 1 + (select count(*) from (
                                select from waiting_chat ahead where ahead.team = stands.team and not ahead.taken
                                and ahead.since < stands.since limit :most) ahead) end
                            from stands where waits
                            on conflict (chat) do update set team = excluded.team, taken = excluded.taken,
                                since = excluded.since,
                                came_as = case when waiting_chat.team = excluded.team then waiting_chat.came_as end
                            where (waiting_chat.team, waiting_chat.taken, waiting_chat.since)
                                is distinct from (excluded.team, excluded.taken, excluded.since)
                            returning chat)
                        select chat from gone union all select chat from come""")
                .bindNamedArgumentFinder(Columns.of(tickets)
                        .with("ticket", UUID.class, ChatTicket::id)
                        .text("team", ChatTicket::team)
                        .with("taken", Boolean.class, ChatTicket::taken)
                        .with("since", Instant.class, ChatTicket::since))
                .bind("chats", chats.toArray(UUID[]::new))
                .bind("most", ChatPlace.MOST)
                .mapTo(UUID.class)
                .list();
    }

    /** Somebody who waits no longer, as which in line he came, if he has been in the same line since then. */
    record LeftChat(
            UUID chat, String team, Instant since, @Nullable Integer cameAs) {}

    /** Nobody waits in these any more; answers who did. The chats are held. */
    List<LeftChat> leave(Collection<UUID> chats) {
        return database.change("delete from waiting_chat where chat = any(:chats) returning chat, team, since, came_as")
                .bind("chats", chats.toArray(UUID[]::new))
                .mapTo(LeftChat.class)
                .list();
    }

    /** The place of one who waits; none when others are before him in greater number than are counted, or somebody has taken him. */
    record LinePlace(
            UUID chat, String team, boolean taken, @Nullable Integer place) {}

    /** Those of the chats in which somebody waits. Of each team the first ones are counted. */
    List<LinePlace> places(Collection<UUID> chats) {
        return database.query("""
                        with here as (select chat, team, taken from waiting_chat where chat = any(:chats)),
                        line as (
                            select next.chat, next.place
                            from (select distinct team from here where not taken) teams
                            cross join lateral (select chat, row_number() over (order by since, chat) as place
                                from waiting_chat where waiting_chat.team = teams.team and not taken
                                order by since, chat limit :most) next)
                        select here.chat, team, taken, place from here left join line on line.chat = here.chat""")
                .bind("chats", chats.toArray(UUID[]::new))
                .bind("most", ChatPlace.MOST)
                .mapTo(LinePlace.class)
                .list();
    }
}
