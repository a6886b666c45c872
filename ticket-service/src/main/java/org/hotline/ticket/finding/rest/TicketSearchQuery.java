package org.hotline.ticket.finding.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Caller;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.web.CanBeEmpty;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.finding.FoundTicket;
import org.hotline.ticket.finding.TicketSearching;
import org.hotline.ticket.importing.PastTicket;
import org.hotline.ticket.team.Level;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketFilter;
import org.hotline.ticket.ticket.TicketPage;
import org.hotline.ticket.ticket.rest.TicketView;
import org.jspecify.annotations.Nullable;

/** What tickets are looked for, and in which order; {@code from} and {@code to} bound their creation. */
class TicketSearchQuery {

    private static final String UUIDS = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    @QueryParam("status")
    @Parameter(description = "only tickets in one of these statuses")
    List<Status> status = List.of();

    @QueryParam("level")
    @Nullable
    @Parameter(description = "only tickets that are with this line of support")
    Level level;

    @QueryParam("team")
    @Nullable
    @Parameter(description = "only tickets that are with the team of this key")
    String team;

    @QueryParam("operator")
    @Nullable
    @Parameter(description = "only tickets of this operator; `me` is the caller")
    @Pattern(regexp = "me|" + UUIDS, message = "must be the id of an operator, or me")
    String operator;

    @QueryParam("unassigned")
    @Parameter(description = "whether only tickets that nobody has yet")
    boolean unassigned;

    @QueryParam("snoozed")
    @Nullable
    @Parameter(
            description = "whether only tickets that are left out of their queues for now, or only those that are not")
    Boolean snoozed;

    @QueryParam("overdue")
    @Parameter(description = "whether only tickets that should have been answered or solved by now, and are not")
    boolean overdue;

    @QueryParam("customer")
    @Nullable
    @Parameter(description = "only tickets of this customer")
    UUID customer;

    @QueryParam("channel")
    @Nullable
    @Parameter(description = "only tickets that began on this channel")
    Channel channel;

    @QueryParam("priority")
    @Nullable
    @Parameter(description = "only tickets as urgent as that")
    Priority priority;

    @QueryParam("language")
    @Nullable
    @Parameter(description = "only tickets in this language, as BCP 47 writes it")
    @Size(max = 35)
    String language;

    @QueryParam("category")
    @Nullable
    @Parameter(description = "only tickets of this category")
    @Size(max = 100)
    String category;

    @QueryParam("tag")
    @Nullable
    @Parameter(description = "only tickets that have this tag")
    @Size(max = 100)
    String tag;

    @QueryParam("q")
    @Nullable
    @CanBeEmpty
    @Parameter(description = "words that its messages have, all of them")
    @Size(max = 500)
    String q;

    @QueryParam("number")
    @Nullable
    @Parameter(description = "the number of the ticket, in any spelling")
    @Size(max = 40)
    String number;

    @QueryParam("interaction")
    @Nullable
    @Parameter(description = "only the ticket in which this interaction was filed")
    UUID interaction;

    @QueryParam("externalId")
    @Nullable
    @Parameter(description = "only the ticket that the system of `source` calls so, out of which it was imported")
    @Size(max = 200)
    String externalId;

    @QueryParam("source")
    @Nullable
    @Parameter(description = "the system that `externalId` is of")
    @Size(max = Grammar.LONGEST_KEY)
    String source;

    @QueryParam("from")
    @Nullable
    @Parameter(description = "only tickets opened at this moment or later")
    Instant from;

    @QueryParam("to")
    @Nullable
    @Parameter(description = "only tickets opened before this moment")
    Instant to;

    @QueryParam("sort")
    @Parameter(
            description =
                    "createdAt, the oldest first, or lastActivityAt, what nothing happened in for the longest time"
                            + " first; of tickets that are not solved yet: waitingSince, what its team or operator has had for"
                            + " the longest time first; dueAt, what has to be answered or solved soonest first, and then those"
                            + " to which nothing is owed, by waiting; -priority, the most urgent first and of equally urgent"
                            + " what waits longest; -createdAt, -lastActivityAt, -waitingSince, -dueAt and priority, the other"
                            + " way round")
    @DefaultValue("-createdAt")
    @Pattern(
            regexp = "-?(?:createdAt|lastActivityAt|waitingSince|dueAt|priority)",
            message = "must be createdAt, lastActivityAt, waitingSince, dueAt or priority, perhaps with a - before it")
    String sort = "-createdAt";

    TicketFilter filter(Caller caller) {
        UUID imported = imported();
        return new TicketFilter(
                new TicketFilter.Standing(status, level, team, operatorOf(caller), unassigned, snoozed, overdue),
                new TicketFilter.Matter(customer, channel, priority, language, category, tag),
                q,
                number,
                imported == null ? interaction : imported,
                from,
                to);
    }

    /** What the ticket of another system began with. */
    private @Nullable UUID imported() {
        if ((externalId == null) != (source == null)) {
            throw FieldProblem.invalid(source == null ? "source" : "externalId", "must be present for the other one");
        }
        if (externalId != null && interaction != null) {
            throw FieldProblem.invalid("interaction", "must not be present beside an externalId");
        }
        return externalId == null ? null : PastTicket.openingId(source, externalId);
    }

    private @Nullable UUID operatorOf(Caller caller) {
        if (operator == null) {
            return null;
        }
        return operator.equals("me") ? caller.id() : UUID.fromString(operator);
    }

    TicketPage page(PageQuery page) {
        boolean descending = sort.startsWith("-");
        TicketPage.Order order = order();
        boolean backwards = descending != (order == TicketPage.Order.URGENCY);
        TicketPage.Place after = page.after(4, last -> place(last).in(order));
        TicketPage.Order begun = order == TicketPage.Order.DUE && backwards ? TicketPage.Order.NOT_DUE : order;
        return new TicketPage(after == null ? begun : after.order(), backwards, after, page.limit());
    }

    TicketPage.Order order() {
        TicketPage.Order order = switch (sort.startsWith("-") ? sort.substring(1) : sort) {
            case "lastActivityAt" -> TicketPage.Order.ACTIVITY;
            case "waitingSince" -> TicketPage.Order.WAITING;
            case "dueAt" -> TicketPage.Order.DUE;
            case "priority" -> TicketPage.Order.URGENCY;
            default -> TicketPage.Order.CREATION;
        };
        if (order.isOfUnsolved() && !status.stream().allMatch(Status::isUnsolved)) {
            throw FieldProblem.invalid("sort", "must be createdAt or lastActivityAt where tickets may be solved");
        }
        return order;
    }

    /** Refuses a cursor that is one of no list of tickets, whichever list it is asked of. */
    static void requirePlace(PageQuery page) {
        page.after(4, TicketSearchQuery::place);
    }

    private static TicketPage.Place place(List<String> last) {
        return new TicketPage.Place(
                TicketPage.Order.valueOf(last.get(0)),
                Priority.valueOf(last.get(1)),
                Instant.parse(last.get(2)),
                UUID.fromString(last.get(3)));
    }

    /** The part of the list that the caller sees. */
    Page<TicketView> list(TicketSearching searching, Caller caller, PageQuery page) {
        TicketPage wanted = page(page);
        List<FoundTicket> found = searching.list(filter(caller), caller, wanted);
        return Page.of(found, page.limit(), last -> cursor(TicketPage.Place.of(wanted.order(), last.details())))
                .map(ticket -> TicketView.of(ticket.details(), ticket.said()));
    }

    /** How long the list is that the caller sees. */
    TicketCountView count(TicketSearching searching, Caller caller) {
        return TicketCountView.of(searching.count(filter(caller), order(), caller));
    }

    /** Where the list goes on after a ticket. */
    private static String cursor(TicketPage.Place last) {
        return Cursor.encode(
                last.order().name(),
                last.priority().name(),
                last.time().toString(),
                last.id().toString());
    }
}
