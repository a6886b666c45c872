package org.hotline.ticket.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamProblem;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.Actor;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.EventTime;
import org.hotline.ticket.ticket.Journal;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.MessageTable;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketProblem;
import org.hotline.ticket.ticket.TimelineEntry;
import org.hotline.ticket.ticket.TimelineTable;
import org.jspecify.annotations.Nullable;

/** Shows tickets, hands them to people, and keeps them in order. */
@ApplicationScoped
public class TicketDesk {

    private final TicketAccess access;
    private final TicketFiles files;
    private final MessageTable messages;
    private final Journal journal;
    private final TimelineTable timeline;
    private final TeamTable teams;
    private final Staff staff;
    private final Clock clock;

    TicketDesk(
            TicketAccess access,
            TicketFiles files,
            MessageTable messages,
            Journal journal,
            TimelineTable timeline,
            TeamTable teams,
            Staff staff,
            Clock clock) {
        this.access = access;
        this.files = files;
        this.messages = messages;
        this.journal = journal;
        this.timeline = timeline;
        this.teams = teams;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public TicketFile show(UUID ticketId, Caller caller) {
        return files.of(access.see(ticketId, caller));
    }

    /** What was said in the ticket, after a message of it. */
    @Transactional
    public List<Message> messages(UUID ticketId, Caller caller, @Nullable Message after, int limit) {
        Ticket ticket = access.see(ticketId, caller);
        return messages.of(ticket.id(), after, limit);
    }

    @Transactional
    public Message message(UUID ticketId, UUID messageId, Caller caller) {
        Ticket ticket = access.see(ticketId, caller);
        return messages.find(messageId)
                .filter(message -> message.ticketId().equals(ticket.id()))
                .orElseThrow(() -> TicketProblem.messageNotFound(messageId));
    }

    /** What happened to the ticket, after one of these things. */
    @Transactional
    public List<TimelineEntry> timeline(UUID ticketId, Caller caller, UUID after, int limit) {
        return timeline.of(access.see(ticketId, caller).id(), after, limit);
    }

    /** Gives the ticket to a team, or to an operator: within its level, for another one there are escalations. */
    @Transactional
    public TicketFile assign(Errand errand, @Nullable String team, @Nullable UUID operator) {
        Ticket ticket = access.take(errand);
        if (team == null && operator == null) {
            throw TicketProblem.nothingToAssign();
        }
        requireRightToMove(ticket, errand.caller());
        String targetTeam =
                team == null ? ticket.assignment().team() : level(ticket, team).key();
        if (operator != null) {
            requireMember(operator, targetTeam);
        }
        AssignmentCause cause =
                targetTeam.equals(ticket.assignment().team()) ? AssignmentCause.MANUAL : AssignmentCause.TRANSFER;
        Ticket.Target target = new Ticket.Target(targetTeam, ticket.assignment().level(), operator);
        journal.record(
                Actor.operator(errand.caller().id()),
                ticket.assign(target, cause, null, EventTime.now(clock.instant())));
        return files.of(ticket);
    }

    private static void requireRightToMove(Ticket ticket, Caller caller) {
        UUID holder = ticket.assignment().operator();
        boolean leads = caller.hasAny(Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN);
        if (holder != null && !holder.equals(caller.id()) && !leads) {
            throw TicketProblem.alreadyTaken(ticket.number());
        }
    }

    private Team level(Ticket ticket, String key) {
        Team team = teams.find(key).orElseThrow(() -> TeamProblem.unknownTeam(key));
        boolean stays = key.equals(ticket.assignment().team());
        if (!stays && team.level() != ticket.assignment().level()) {
            throw TicketProblem.notATransfer();
        }
        return team;
    }

    private void requireMember(UUID operator, String team) {
        Optional<Operator> member =
                staff.find(operator).filter(known -> known.team().equals(team));
        if (member.isEmpty()) {
            throw TeamProblem.unknownOperator(operator);
        }
    }

    /** Says what the ticket is about; what is null stays as it is. */
    @Transactional
    public TicketFile classify(Errand errand, Change change) {
        Ticket ticket = access.take(errand);
        Classification wanted = ticket.classification()
                .with(change.type(), change.category(), change.priority(), change.language(), change.tags());
        journal.record(Actor.operator(errand.caller().id()), ticket.classify(wanted, EventTime.now(clock.instant())));
        return files.of(ticket);
    }

    /** Lets the ticket wait, for the customer or for a third party. */
    @Transactional
    public TicketFile pause(Errand errand, Status waiting) {
        Ticket ticket = access.take(errand);
        journal.record(Actor.operator(errand.caller().id()), ticket.pause(waiting, EventTime.now(clock.instant())));
        return files.of(ticket);
    }

    @Transactional
    public TicketFile resume(Errand errand) {
        Ticket ticket = access.take(errand);
        journal.record(Actor.operator(errand.caller().id()), ticket.resume(EventTime.now(clock.instant())));
        return files.of(ticket);
    }
}
