package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.db.Sql;
import org.hotline.kit.id.Ids;

/** The cases that were solved, without what tells who asked. */
@ApplicationScoped
class SolvedCases {

    private final Sql sql;

    SolvedCases(Sql sql) {
        this.sql = sql;
    }

    /** @return those that were not known yet */
    List<LearnedCase> addNew(Collection<LearnedCase> cases) {
        Map<String, LearnedCase> byKey = cases.stream()
                .collect(Collectors.toMap(
                        c -> key(c.key().ticketId(), c.key().episode()), Function.identity(), (a, b) -> a));
        List<LearnedCase> all = List.copyOf(byKey.values());
        return sql
                .query(
                        """
                        insert into solved_case (id, ticket_id, ticket_number, episode, subject, question, solution, language,
                            category, solved_at)
                        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz[])
                        on conflict (ticket_id, episode) do nothing returning ticket_id, episode""",
                        row -> key(row.uuid("ticket_id"), row.integer("episode")),
                        all.stream().map(c -> Ids.next()).toArray(UUID[]::new),
                        all.stream().map(c -> c.key().ticketId()).toArray(UUID[]::new),
                        texts(all, LearnedCase::ticketNumber),
                        all.stream().map(c -> c.key().episode()).toArray(Integer[]::new),
                        texts(all, LearnedCase::subject),
                        texts(all, LearnedCase::question),
                        texts(all, LearnedCase::solution),
                        texts(all, LearnedCase::language),
                        texts(all, LearnedCase::category),
                        all.stream().map(LearnedCase::solvedAt).toArray(Instant[]::new))
                .stream()
                .map(byKey::get)
                .toList();
    }

    private static String[] texts(List<LearnedCase> cases, Function<LearnedCase, String> field) {
        return cases.stream().map(field).toArray(String[]::new);
    }

    private static String key(UUID ticket, int episode) {
        return ticket + "/" + episode;
    }
}
