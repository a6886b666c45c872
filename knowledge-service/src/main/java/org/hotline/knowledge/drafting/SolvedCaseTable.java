package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.id.Ids;
import org.hotline.kit.security.Scope;

/** The cases that were solved, without what tells who asked. */
@ApplicationScoped
public class SolvedCaseTable {

    /** Bytes of texts. */
    private static final long AT_A_TIME = 4L << 20;

    private final Database database;

    SolvedCaseTable(Database database) {
        this.database = database;
    }

    /** Adds cases, and answers those that were not known yet. */
    List<CaseSolution> add(Collection<CaseSolution> solutions) {
        Map<Key, CaseSolution> byKey =
                solutions.stream().collect(Collectors.toMap(Key::of, Function.identity(), (first, again) -> first));
        return database
                .change("""
                        insert into solved_case (id, ticket_id, ticket_number, episode, subject, question, solution, language,
                            category, solved_at, teams)
                        select id, ticket, number, episode, subject, question, solution, language, category, solved_at,
                            teams::text[]
                        from unnest(:id, :ticketId, :ticketNumber, :episode, :subject, :question, :solution,
                            :language, :category, :solvedAt, :teams) as solved (id, ticket, number, episode, subject,
                            question, solution, language, category, solved_at, teams)
                        on conflict (ticket_id, episode) do nothing returning ticket_id, episode""")
                .bindNamedArgumentFinder(Columns.of(byKey.values())
                        .with("id", UUID.class, solution -> Ids.next())
                        .with("ticketId", UUID.class, CaseSolution::ticketId)
                        .text("ticketNumber", CaseSolution::ticketNumber)
                        .with("episode", Integer.class, CaseSolution::episode)
                        .text("subject", CaseSolution::subject)
                        .text("question", CaseSolution::question)
                        .text("solution", CaseSolution::solution)
                        .text("language", CaseSolution::language)
                        .text("category", CaseSolution::category)
                        .with("solvedAt", Instant.class, CaseSolution::solvedAt)
                        .texts("teams", CaseSolution::teams))
                .mapTo(Key.class)
                .list()
                .stream()
                .map(key -> Objects.requireNonNull(byKey.get(key)))
                .toList();
    }

    /** Leaves nothing of what was said in the ticket; the rows stay, so that indexes hear of it and no case comes back. */
    void erase(UUID ticket) {
        database.update("""
                        update solved_case
                        set subject = '', question = '', solution = '', category = null, erased = true
                        where ticket_id = :ticket""").bind("ticket", ticket).execute();
    }

    /** Those of the cases that the scope covers, in no order. */
    public List<RedactedCase> list(Collection<UUID> ids, Scope scope) {
        return database.query("""
                        select id, ticket_id, ticket_number, episode, subject, solution, language, category, solved_at
                        from solved_case
                        where id = any(:ids) and not erased and (:all or :team = any(teams))""")
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("all", scope.all())
                .bind("team", scope.teamOrNone())
                .mapTo(RedactedCase.class)
                .list();
    }

    /**
     * The cases written after another one, by the transactions that wrote them and their ids; one at least if there is any,
     * and no more than can be in memory.
     *
     * @param newest how many of the newest cases count
     */
    public List<CaseChange> changesAfter(String transaction, UUID id, int newest, int limit) {
        return database.query("""
                        select changed_in::text as transaction, id, ticket_id, subject, question, solution, language, category,
                               teams, erased
                        from (
                            select w.*, sum(w.size) over (order by changed_in, id) - w.size as before from (
                                select *, octet_length(question) + octet_length(solution) as size from solved_case
                                where (changed_in, id) > (:transaction::text::xid8, :id)
                                  and (erased or solved_at >= coalesce((select solved_at from solved_case
                                                     order by solved_at desc, id desc offset :newest limit 1), '-infinity'))
                                order by changed_in, id limit :limit) w) written
                        where before < :bytes order by changed_in, id""")
                .bind("bytes", AT_A_TIME)
                .bind("transaction", transaction)
                .bind("id", id)
                .bind("newest", newest)
                .bind("limit", limit)
                .mapTo(CaseChange.class)
                .list();
    }

    private record Key(UUID ticketId, int episode) {
        static Key of(CaseSolution solution) {
            return new Key(solution.ticketId(), solution.episode());
        }
    }
}
