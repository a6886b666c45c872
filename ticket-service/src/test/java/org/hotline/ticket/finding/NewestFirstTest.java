package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;
import org.hotline.ticket.TicketServiceTest;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketFilter;
import org.hotline.ticket.ticket.TicketPage;
import org.hotline.ticket.ticket.TicketPage.Order;
import org.hotline.ticket.ticket.TicketSearchTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found newest first, whether every ticket has them or hardly one, and what is common is not read to its end. */
@TicketServiceTest
class NewestFirstTest {

    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Scope EVERYTHING = new Scope(true, null, SOMEBODY);
    private static final Scope BILLING = new Scope(false, "billing", SOMEBODY);
    private static final Scope OWN = new Scope(false, null, SOMEBODY);
    private static final int MANY = 10_000;

    /** A ticket every six hours. */
    private static final String PART = """
            create temp table part on commit drop as
            select i, gen_random_uuid() as id, timestamptz '2019-01-01 00:00Z' + i * interval '6 hours' as at,
                case when i % 10 = 0 then 'billing' else 'first-line' end as team,
                case when i % 500 = 3 then :somebody end as opener,
                concat_ws(' ', 'zweierlei', case when i % 2 = 0 then 'jedes' end, case when i % 40 = 7 then 'manches' end,
                    case when i % 900 = 13 then 'seltenes' end, case when i < 300 then 'frueheres' end,
                    case when i > 3900 then 'juengstes' end) as text
            from generate_series(0, 4000 - 1) i""";

    private static final String TICKETS = """
            insert into ticket (id, number, subject, status, customer_id, channel, account, conversation_id, auto_generated,
                opened_by, created_at, type, priority, team, level, involved_teams, waiting_since, episode, reopen_count,
                tags, sequence, version, status_since, active_at)
            select id, 'NF-' || i, 's', 'OPEN', :somebody, 'CHAT', 'newest-first', id, false, opener, at, 'QUESTION', 'NORMAL', team,
                'FIRST', array[team], at, 1, 0, '{}', 1, 1, at, at
            from part""";

    private static final String MESSAGES = """
            insert into message (id, ticket_id, direction, author_kind, channel, account, conversation_id, text, language,
                auto_generated, occurred_at)
            select gen_random_uuid(), id, 'INBOUND', 'CUSTOMER', 'CHAT', 'newest-first', id, text, 'de', false, at from part""";

    @Inject
    Database database;

    @Inject
    TicketSearchTable searches;

    @BeforeEach
    void begin() {
        QuarkusTransaction.begin();
        for (String statement : List.of(
                PART,
                "insert into customer (id, name, created_at) values (:somebody, 's', now())",
                TICKETS,
                MESSAGES)) {
            database.update(statement.replace(":somebody", "uuid '" + SOMEBODY + "'"))
                    .execute();
        }
        database.update("analyze ticket, message").execute();
    }

    @AfterEach
    void end() {
        QuarkusTransaction.rollback();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jedes", "manches", "seltenes", "frueheres", "juengstes", "jedes manches", "niemals"})
    void eachPageHasWhatAPlainLookThroughAllHas(String words) {
        for (Scope scope : List.of(EVERYTHING, BILLING, OWN)) {
            for (Order order : List.of(Order.CREATION, Order.ACTIVITY, Order.WAITING)) {
                for (boolean backwards : new boolean[] {true, false}) {
                    assertThat(pages(words, scope, order, backwards))
                            .as("%s %s %s", scope, order, backwards)
                            .isEqualTo(plainly(words, scope, backwards));
                }
            }
            assertThat(searches.count(filter(words), Order.CREATION, scope, MANY))
                    .isEqualTo(plainly(words, scope, true).size());
        }
    }

    @Test
    void aCountStopsAtItsLimitAndOneMore() {
        assertThat(searches.count(filter("jedes"), Order.CREATION, EVERYTHING, 30))
                .isEqualTo(31);
        assertThat(searches.count(filter("manches"), Order.CREATION, EVERYTHING, 30))
                .isEqualTo(31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jedes", "manches", "seltenes", "frueheres", "zweierlei"})
    void whatIsCommonIsNotReadToItsEnd(String words) {
        long before = read();

        searches.find(filter(words), new TicketPage(Order.CREATION, true, null, 10), BILLING);

        assertThat(read() - before).isLessThan(1000);
    }

    @Test
    void whatIsCommonIsNotReadToItsEndInAnotherOrder() {
        long before = read();

        List<UUID> found =
                searches.find(filter("zweierlei"), new TicketPage(Order.ACTIVITY, true, null, 300), EVERYTHING);

        assertThat(found).hasSize(301);
        assertThat(read() - before).isLessThan(3000); // of 8,000 rows
    }

    @Test
    void whatIsExpectedOftenThoughNobodyWritesItIsNotLookedForInEachTicket() {
        database.update("update message set text = 'nichts' where account = 'newest-first' and text like '%jedes%'")
                .execute();
        long before = read();

        assertThat(searches.find(filter("jedes"), new TicketPage(Order.CREATION, true, null, 10), EVERYTHING))
                .isEmpty();
        assertThat(searches.count(filter("jedes"), Order.CREATION, EVERYTHING, MANY))
                .isZero();
        assertThat(read() - before).isLessThan(100); // of 8,000 rows
    }

    @Test
    void whoComesToSeeATicketFindsItByItsWords() {
        UUID ticket = plainly("seltenes", EVERYTHING, true).get(0);
        assertThat(pages("seltenes", BILLING, Order.CREATION, true)).doesNotContain(ticket);

        database.update("update ticket set involved_teams = involved_teams || text 'billing' where id = :id")
                .bind("id", ticket)
                .execute();

        assertThat(pages("seltenes", BILLING, Order.CREATION, true)).contains(ticket);
    }

    private List<UUID> pages(String words, Scope scope, Order order, boolean backwards) {
        List<UUID> all = new ArrayList<>();
        TicketPage.Place after = null;
        List<UUID> found;
        do {
            found = searches.find(filter(words), new TicketPage(order, backwards, after, 300), scope);
            all.addAll(found.subList(0, Math.min(300, found.size())));
            after = all.isEmpty()
                    ? null
                    : new TicketPage.Place(
                            order, Priority.NORMAL, begun(all.get(all.size() - 1)), all.get(all.size() - 1));
        } while (found.size() > 300);
        return all;
    }

    private List<UUID> plainly(String words, Scope scope, boolean backwards) {
        String direction = backwards ? " desc" : "";
        return database
                .query("select id, team, opener, text from part order by at" + direction + ", id" + direction)
                .map((row, context) -> new Plain(
                        row.getObject("id", UUID.class),
                        row.getString("team"),
                        row.getObject("opener", UUID.class),
                        row.getString("text")))
                .list()
                .stream()
                .filter(ticket -> scope.covers(List.of(ticket.team()), ticket.opener()))
                .filter(ticket -> Stream.of(words.split(" "))
                        .allMatch(word -> ticket.text().contains(word)))
                .map(Plain::id)
                .toList();
    }

    private record Plain(UUID id, String team, UUID opener, String text) {}

    private Instant begun(UUID ticket) {
        return database.query("select created_at from ticket where id = :id")
                .bind("id", ticket)
                .mapTo(Instant.class)
                .one();
    }

    /** How many rows of messages and tickets this transaction has read. */
    private long read() {
        return database.query("""
            select pg_stat_get_xact_tuples_fetched('message'::regclass) + pg_stat_get_xact_tuples_fetched('ticket'::regclass)""").mapTo(long.class).one();
    }

    private static TicketFilter filter(String words) {
        return new TicketFilter(TicketFilter.ALL.standing(), TicketFilter.ALL.matter(), words, null, null, null, null);
    }
}
