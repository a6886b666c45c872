package org.hotline.ticket.importing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.actor.Actor;
import org.hotline.ticket.message.Arrival;
import org.hotline.ticket.message.Direction;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.Subject;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.ticket.Assignment;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Origin;
import org.hotline.ticket.ticket.RecalledTicket;
import org.hotline.ticket.ticket.RecalledTicketTable;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.TicketTarget;
import org.hotline.ticket.timeline.Journal;
import org.jspecify.annotations.Nullable;

/** Tells a ticket what happened to it elsewhere, one thing after the other, and keeps what there is to be written of it. */
final class PastTeller {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final PastTicket past;
    private final UUID customer;
    private final Map<String, Team> teams;
    private final EventTime now;
    private final RecalledTicket ticket;
    private final Message.Route route;
    private final List<Message> messages = new ArrayList<>();
    private final List<Journal.Entry> entries = new ArrayList<>();

    PastTeller(
            PastTicket past,
            RecalledTicketTable.Taken known,
            Origin.Contact contact,
            Map<String, Team> teams,
            EventTime now) {
        this.past = past;
        this.customer = contact.customerId();
        this.teams = teams;
        this.now = now;
        Team queue = requireNonNull(teams.get(firstTeam(past)));
        this.ticket = new RecalledTicket(
                known,
                Subject.of(Message.Content.of(past.subject(), "", null), past.channel()),
                Origin.arrived(contact, false, past.createdAt()),
                past.traits().over(Classification.assumed(null)),
                Assignment.queued(queue.key(), queue.level(), past.createdAt()));
        this.route = Message.Route.of(
                        past.channel(),
                        contact.account(),
                        contact.conversationId(),
                        past.customer().address())
                .named(past.customer().name());
    }

    /** Whoever had it as it began had it first. */
    private static String firstTeam(PastTicket past) {
        return past.events().stream()
                .takeWhile(event -> event.at().equals(past.createdAt()))
                .flatMap(event -> event.team() == null || event.kind() == PastEvent.PastEventKind.ESCALATION
                        ? Stream.empty()
                        : Stream.of(event.team()))
                .findFirst()
                .orElse(past.team());
    }

    void tell() {
        EventTime began = at(past.createdAt());
        UUID first = past.openingId();
        Direction direction = past.outbound() ? Direction.OUTBOUND : Direction.INBOUND;
        Actor author = past.outbound() ? Actor.SYSTEM : Actor.customer(customer);
        enter(author, ticket.begin(arrival(first, past.outbound(), false), began));
        say(first, direction, author, route, past.text() == null ? "" : past.text(), began);
        past.events().forEach(this::tell);
    }

    private void tell(PastEvent event) {
        EventTime at = at(event.at());
        UUID by = person(event.by());
        Actor actor = by == null ? Actor.SYSTEM : Actor.operator(by);
        if (event.kind() == PastEvent.PastEventKind.ESCALATION) {
            enter(actor, ticket.escalate(target(event), by, at));
        } else if (event.team() != null || event.operator() != null) {
            enter(actor, ticket.assign(target(event), by, at));
        }
        switch (event.kind()) {
            case ASSIGNMENT, ESCALATION -> {
                // told by whose it is
            }
            case MESSAGE -> {
                UUID id = id(event.id());
                enter(
                        Actor.customer(customer),
                        ticket.receive(arrival(id, false, Boolean.TRUE.equals(event.thanks())), at));
                say(id, Direction.INBOUND, Actor.customer(customer), routeOf(event), text(event), at);
            }
            case REPLY -> {
                Message reply = say(id(event.id()), Direction.OUTBOUND, actor, routeOf(event), text(event), at);
                enter(actor, ticket.reply(reply, at));
            }
            case NOTE -> {
                Message note = say(id(event.id()), Direction.INTERNAL, actor, route, text(event), at);
                enter(actor, ticket.note(note, at));
            }
            case CLASSIFICATION ->
                enter(actor, ticket.classify(requireNonNull(event.traits()).over(ticket.classification()), at));
            case STATUS -> stand(event, by, actor, at);
            case RATING -> ticket.rate(requireNonNull(event.score()), at);
        }
    }

    private void stand(PastEvent event, @Nullable UUID by, Actor actor, EventTime at) {
        Status status = requireNonNull(event.status());
        ClosureReason reason = event.reason() == null ? ClosureReason.SOLVED : event.reason();
        enter(actor, ticket.stand(status, reason, by, at));
    }

    /** A team without an operator is its queue; an operator without a team stays on it. */
    private TicketTarget target(PastEvent event) {
        Assignment before = ticket.assignment();
        Team team = event.team() == null ? null : requireNonNull(teams.get(event.team()));
        boolean stays = team == null || team.key().equals(before.team());
        UUID operator = event.operator() == null && stays && event.kind() != PastEvent.PastEventKind.ASSIGNMENT
                ? before.operator()
                : person(event.operator());
        return team == null
                ? new TicketTarget(before.team(), before.level(), operator)
                : new TicketTarget(team.key(), team.level(), operator);
    }

    private Message.Route routeOf(PastEvent event) {
        return new Message.Route(
                route.channel(),
                route.account(),
                route.conversationId(),
                event.messageId(),
                route.address(),
                route.addressName());
    }

    private static String text(PastEvent event) {
        return event.text() == null ? "" : event.text();
    }

    private Message say(UUID id, Direction direction, Actor author, Message.Route way, String text, EventTime at) {
        Message said = new Message(
                id,
                ticket.id(),
                direction,
                author,
                way,
                Message.Content.of(
                        id.equals(past.openingId()) ? past.subject() : null,
                        text,
                        ticket.classification().language()),
                author.id() == null,
                at.occurredAt(),
                null,
                null);
        messages.add(said);
        return said;
    }

    private Arrival arrival(UUID id, boolean outbound, boolean thanks) {
        return new Arrival(
                id, route.conversationId(), route.channel(), route.account(), outbound, false, thanks, customer);
    }

    private UUID id(String event) {
        return Ids.of(ticket.id() + ":" + event);
    }

    /** Somebody who works here, or somebody else who is always the same. */
    private @Nullable UUID person(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return ID.matcher(name).matches()
                ? UUID.fromString(name)
                : Ids.of("imported-operator:" + past.source() + ':' + name);
    }

    private EventTime at(Instant moment) {
        return new EventTime(moment, now.recordedAt());
    }

    private void enter(Actor actor, List<TicketFact> facts) {
        facts.forEach(fact -> entries.add(Journal.Entry.of(actor, fact)));
    }

    RecalledTicket ticket() {
        return ticket;
    }

    List<Message> messages() {
        return messages;
    }

    /** What was said that was nothing but thanks. */
    List<UUID> thanks() {
        return entries.stream()
                .map(Journal.Entry::fact)
                .filter(InteractionFiled.class::isInstance)
                .map(InteractionFiled.class::cast)
                .filter(filed -> Boolean.TRUE.equals(filed.thanks()))
                .map(InteractionFiled::interactionId)
                .toList();
    }

    /** What it is called in the other system, by which it is found as by what it began with. */
    Map.Entry<UUID, String> name() {
        return Map.entry(past.openingId(), past.externalId());
    }

    List<Journal.Entry> entries() {
        return entries;
    }
}
