package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;

/** How long a place in line took those who were answered of late. */
@ApplicationScoped
class AnsweredChatTable {

    private static final int LAST = 20;
    private static final int FEW = 3;

    private final Database database;

    AnsweredChatTable(Database database) {
        this.database = database;
    }

    /** One who was answered. */
    record AnsweredChat(UUID chat, String team, long secondsPerPlace) {}

    void add(List<AnsweredChat> answered, Instant at) {
        database.update("""
                        insert into answered_chat (chat, team, answered_at, seconds_per_place)
                        select chat, team, :at, seconds from unnest(:chat, :team, :seconds)
                            as one (chat, team, seconds) on conflict do nothing""")
                .bindNamedArgumentFinder(Columns.of(answered)
                        .with("chat", UUID.class, AnsweredChat::chat)
                        .text("team", AnsweredChat::team)
                        .with("seconds", Long.class, AnsweredChat::secondsPerPlace))
                .bind("at", at)
                .execute();
    }

    /** Some of those before that; answers how many. What somebody else forgets is left to him. */
    int forget(Instant before, int most) {
        return database.update("""
                        delete from answered_chat where (chat, answered_at) in (
                            select chat, answered_at from answered_chat where answered_at < :before
                            order by answered_at limit :most for update skip locked)""").bind("before", before).bind("most", most).execute();
    }

    private record Pace(String team, long seconds) {}

    /** In seconds, by team: in the middle of the last ones; none of a team that has answered only a few. */
    Map<String, Long> paces(Collection<String> teams) {
        return database
                .query("""
                        select team, round(percentile_cont(0.5) within group (order by seconds_per_place))::bigint as seconds
                        from unnest(:teams) as asked (team)
                        cross join lateral (select seconds_per_place from answered_chat
                            where answered_chat.team = asked.team order by answered_at desc limit :last) lately
                        group by team having count(*) >= :few""")
                .bind("teams", teams.toArray(String[]::new))
                .bind("last", LAST)
                .bind("few", FEW)
                .mapTo(Pace.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Pace::team, Pace::seconds));
    }
}
