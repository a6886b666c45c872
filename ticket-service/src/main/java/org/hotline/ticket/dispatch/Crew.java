package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.team.SkillTable;
import org.hotline.ticket.team.Skills;
import org.hotline.ticket.ticket.QueueTable;

/** Who has room for a ticket, in the teams in whose queues tickets wait. */
@ApplicationScoped
class Crew {

    private final Operators operators;
    private final SkillTable skills;
    private final QueueTable queues;
    private final OfferTable offers;
    private final TeamRoutingTable routings;

    Crew(Operators operators, SkillTable skills, QueueTable queues, OfferTable offers, TeamRoutingTable routings) {
        this.operators = operators;
        this.skills = skills;
        this.queues = queues;
        this.offers = offers;
        this.routings = routings;
    }

    /** By their teams. They are held until the transaction ends, so that another instance works with others. */
    List<Roster> free() {
        List<String> teams = operators.teamsWithSomebodyAvailable();
        Set<String> waiting = teams.isEmpty() ? Set.of() : queues.withWaiting(teams);
        List<Operator> available = waiting.isEmpty() ? List.of() : operators.claimAvailable(waiting);
        if (available.isEmpty()) {
            return List.of();
        }
        Map<String, TeamRouting> routing = routings.of(waiting);
        Map<String, List<Workload>> free = loads(available).stream()
                .collect(Collectors.groupingBy(load -> load.operator().team()));
        return free.entrySet().stream()
                .map(team -> new Roster(
                        team.getKey(), routing.getOrDefault(team.getKey(), TeamRouting.USUAL), team.getValue()))
                .toList();
    }

    /** Of those who have room, and are not asked anything. */
    private List<Workload> loads(List<Operator> available) {
        List<UUID> ids = available.stream().map(Operator::id).toList();
        Set<UUID> asked = offers.asked(ids);
        Map<UUID, Map<Channel, Integer>> open = queues.loads(ids);
        Map<UUID, Skills> known = skills.of(ids);
        return available.stream()
                .filter(operator -> !asked.contains(operator.id()))
                .map(operator -> new Workload(
                        operator,
                        known.getOrDefault(operator.id(), Skills.ALL),
                        open.getOrDefault(operator.id(), Map.of()),
                        0))
                .filter(Workload::hasRoom)
                .toList();
    }
}
