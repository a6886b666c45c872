package org.hotline.ticket.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.kit.staff.StaffProblem;
import org.hotline.ticket.changing.TicketChanging;
import org.hotline.ticket.changing.TicketCommand;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Staff;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.team.TeamProblem;
import org.hotline.ticket.team.TeamTable;
import org.hotline.ticket.ticket.Assignment;
import org.hotline.ticket.ticket.AssignmentCause;
import org.hotline.ticket.ticket.QueuedTicket;
import org.hotline.ticket.ticket.Ticket;
import org.hotline.ticket.ticket.TicketDetails;
import org.hotline.ticket.ticket.TicketTarget;
import org.jspecify.annotations.Nullable;

/** Gives tickets to teams and operators: within their level, for another one there are escalations. */
@ApplicationScoped
@Transactional
public class TicketAssigning {

    private final TicketChanging changes;
    private final TeamTable teams;
    private final Staff staff;

    TicketAssigning(TicketChanging changes, TeamTable teams, Staff staff) {
        this.changes = changes;
        this.teams = teams;
        this.staff = staff;
    }

    public TicketDetails assign(TicketCommand command, @Nullable String team, @Nullable UUID operator) {
        return changes.change(command, (ticket, at) -> {
            TicketTarget target = target(ticket, team, operator, command.caller());
            boolean stays = target.team().equals(ticket.assignment().team());
            return ticket.assign(target, stays ? AssignmentCause.MANUAL : AssignmentCause.TRANSFER, null, at);
        });
    }

    /** Gives the ticket back to its team; where nobody has it, nothing changes. */
    public TicketDetails unassign(TicketCommand command) {
        return changes.change(command, (ticket, at) -> {
            requireRightToMove(ticket, command.caller());
            return new QueuedTicket(ticket).putBack(at);
        });
    }

    private TicketTarget target(Ticket ticket, @Nullable String team, @Nullable UUID operator, Caller caller) {
        if (team == null && operator == null) {
            throw WorkingProblem.nothingToAssign();
        }
        requireRightToMove(ticket, caller);
        Assignment now = ticket.assignment();
        String targetTeam = team == null ? now.team() : onItsLevel(now, team).key();
        if (operator != null) {
            requireMember(operator, targetTeam);
        }
        return new TicketTarget(targetTeam, now.level(), operator);
    }

    private static void requireRightToMove(Ticket ticket, Caller caller) {
        UUID holder = ticket.assignment().operator();
        boolean leads = caller.leads();
        if (holder != null && !holder.equals(caller.id()) && !leads) {
            throw WorkingProblem.alreadyTaken(ticket.number());
        }
    }

    private Team onItsLevel(Assignment now, String key) {
        Team team = teams.find(key).orElseThrow(() -> StaffProblem.unknownTeam(key, "team"));
        if (!key.equals(now.team()) && team.level() != now.level()) {
            throw WorkingProblem.notATransfer();
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
}
