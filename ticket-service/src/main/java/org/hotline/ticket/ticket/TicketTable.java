package org.hotline.ticket.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Conditions;
import org.hotline.kit.db.Database;
import org.hotline.kit.security.Scope;

/** The rows of tickets, where many are asked about at once. */
@ApplicationScoped
public class TicketTable {

    /** Of many tickets that a message may belong to, older ones are passed over. */
    private static final int NEWEST = 10;

    private final Database database;

    TicketTable(Database database) {
        this.database = database;
    }

    /** A ticket that is held, where it stands, and whether it is the customer's. */
    public record Held(UUID id, Status status, boolean own) {}

    /** A customer on a channel, in one conversation. */
    public record Talk(UUID conversationId, UUID customerId) {}

    private record Merged(UUID id, UUID goesOn) {}

    /** Lets those tickets t through that the scope covers; who is on no team only looks for what they began. */
    public static Conditions covered(Scope scope) {
        Conditions conditions = new Conditions();
        if (scope.all()) {
            return conditions;
        }
        conditions.with("caller", scope.caller());
        return scope.team() == null
                ? conditions.and("t.opened_by = :caller")
                : conditions.and("(:seen = any(t.involved_teams) or t.opened_by = :caller)", "seen", scope.team());
    }

    /** Whether the scope covers every ticket of the customer. */
    public boolean coversAllOf(UUID customer, Scope scope) {
        Conditions covered = covered(scope);
        return database.query("""
            select not exists (select 1 from ticket t where t.customer_id = :customer and (%s) is not true)""".formatted(covered.all()))
                .bindMap(covered.values())
                .bind("customer", customer)
                .mapTo(boolean.class)
                .one();
    }

    /** Joins, as t, the tickets whose ids stand in a column of somebody else. */
    public static String joinedOn(String column) {
        return "join ticket t on t.id = " + column;
    }

    /** Numbers that no ticket has yet. */
    public Deque<String> newNumbers(int count) {
        return new ArrayDeque<>(database
                .query("select nextval('ticket_number') from generate_series(1, :count)")
                .bind("count", count)
                .mapTo(Long.class)
                .stream()
                .map(TicketNumbers::of)
                .toList());
    }

    /** Resolved tickets that nobody objected to in time; claimed for this transaction, and what others hold is passed over. */
    public List<UUID> claimDueToClose(Instant now, int most) {
        return database.query("""
            select id from ticket where status = 'RESOLVED' and close_at <= :now
            order by close_at limit :most for update skip locked""")
                .bind("now", now)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** Those of the tickets that nobody is at, which nobody else changes before this transaction ends; nobody is waited for. */
    public Set<UUID> holdFree(Collection<UUID> ids) {
        return Set.copyOf(
                database.query("select id from ticket where id = any(:ids) order by id for no key update skip locked")
                        .bind("ids", ids.toArray(UUID[]::new))
                        .mapTo(UUID.class)
                        .list());
    }

    /** Snoozed tickets whose time has come; claimed for this transaction, and what others hold is passed over. */
    public List<UUID> claimSnoozedUntil(Instant now, int most) {
        return database.query("""
            select id from ticket
            where snoozed_until <= :now and status in ('NEW', 'OPEN', 'PENDING', 'ON_HOLD')
            order by snoozed_until limit :most for update skip locked""")
                .bind("now", now)
                .bind("most", most)
                .mapTo(UUID.class)
                .list();
    }

    /** All of a customer's. */
    public List<UUID> allOf(UUID customer) {
        return database.query("select id from ticket where customer_id = :customer")
                .bind("customer", customer)
                .mapTo(UUID.class)
                .list();
    }

    /** All of a customer's and others, which nobody else changes before this transaction ends; held in the order of their ids. */
    public List<Held> holdAllOf(UUID customer, Collection<UUID> others) {
        return database.query("""
            select id, status, customer_id = :customer as own from ticket
            where customer_id = :customer or id = any(:others) order by id for update""")
                .bind("customer", customer)
                .bind("others", others.toArray(UUID[]::new))
                .mapTo(Held.class)
                .list();
    }

    /** Whether somebody opened a ticket of the customer. */
    public boolean hasOpened(UUID caller, UUID customer) {
        return database.query(
                        "select exists (select 1 from ticket where customer_id = :customer and opened_by = :caller)")
                .bind("customer", customer)
                .bind("caller", caller)
                .mapTo(boolean.class)
                .one();
    }

    /** The integration that opened the ticket which began in the conversation, other than by mail. */
    public Optional<UUID> integrationBehind(UUID conversation) {
        return database.query("""
            select opened_by from ticket
            where conversation_id = :conversation and channel <> 'EMAIL' and opened_by_integration""")
                .bind("conversation", conversation)
                .mapTo(UUID.class)
                .findFirst();
    }

    /** The newest tickets that began in each of the talks, other than by mail, and that go on, by themselves or merged; and the newest that is over. */
    public List<UUID> conversing(Collection<Talk> talks) {
        return database.query("""
            select t.id from unnest(:conversation, :customer) talk(conversation, customer) cross join lateral (
                (select id from ticket
                where conversation_id = talk.conversation and customer_id = talk.customer and channel <> 'EMAIL'
                  and (status <> 'CLOSED' or merged_into is not null)
                order by id desc limit :newest)
                union all
                (select id from ticket
                where conversation_id = talk.conversation and customer_id = talk.customer and channel <> 'EMAIL'
                  and status = 'CLOSED' and merged_into is null
                order by id desc limit 1)) t""")
                .bindNamedArgumentFinder(Columns.of(talks)
                        .with("conversation", UUID.class, Talk::conversationId)
                        .with("customer", UUID.class, Talk::customerId))
                .bind("newest", NEWEST)
                .mapTo(UUID.class)
                .list();
    }

    /** Where the matters of the merged ones among the tickets go on at last. */
    public Map<UUID, UUID> goingOn(Collection<UUID> ids) {
        return database.query("""
            with recursive chain (id, goes_on, steps) as (
                select id, id, 0 from unnest(:ids) id
                union all
                select chain.id, t.merged_into, steps + 1 from ticket t join chain on chain.goes_on = t.id
                where t.merged_into is not null)
            select distinct on (id) id, goes_on from chain where steps > 0 order by id, steps desc""").bind("ids", ids.toArray(UUID[]::new)).mapTo(Merged.class).list().stream()
                .collect(Collectors.toMap(Merged::id, Merged::goesOn));
    }

    /** The tickets, and those in which the matters of merged ones go on. */
    public List<UUID> withSuccessors(Collection<UUID> ids) {
        return database.query("""
            with recursive chain (id) as (
                select unnest(:ids)
                union
                select t.merged_into from ticket t join chain on chain.id = t.id where t.merged_into is not null)
            select id from chain""")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(UUID.class)
                .list();
    }

    /** Tags of tickets that are not closed, the most used first. */
    public List<TagCount> tags(int most) {
        return database.query("""
            select tag, count(*) as tickets from ticket, unnest(tags) tag
            where status <> 'CLOSED' group by tag order by tickets desc, tag limit :most""").bind("most", most).mapTo(TagCount.class).list();
    }
}
