package org.hotline.ticket.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Sql;
import org.hotline.kit.event.Events;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Knows who works here. Whoever signs in for the first time is taken on with what the token says; then this record decides. */
@ApplicationScoped
public class Staff {

    private final EntityManager entities;
    private final Sql sql;
    private final Teams teams;
    private final Events events;
    private final Clock clock;
    private final int capacity;

    Staff(
            EntityManager entities,
            Sql sql,
            Teams teams,
            Events events,
            Clock clock,
            @ConfigProperty(name = "hotline.dispatch.capacity") int capacity) {
        this.entities = entities;
        this.sql = sql;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
        this.capacity = capacity;
    }

    /** The operator that the caller is; none when the caller's role works on no team. */
    @Transactional
    public Optional<Operator> recognise(Caller caller) {
        if (!caller.hasAny(Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD)) {
            return Optional.empty();
        }
        return Optional.of(find(caller.id()).orElseGet(() -> takeOn(caller)));
    }

    @Transactional
    public Operator present(Caller caller, Presence presence) {
        Operator operator = recognise(caller).orElseThrow(TeamProblem::notAnOperator);
        events.publish(operator.become(presence, clock.instant()));
        entities.flush();
        return operator;
    }

    /** Changes where an operator works and how much at a time; what is null stays. */
    @Transactional
    public Operator place(UUID id, @Nullable String team, @Nullable Integer openTickets) {
        Operator operator = find(id).orElseThrow(() -> TeamProblem.operatorNotFound(id));
        if (team != null) {
            operator.join(teams.find(team).orElseThrow(() -> TeamProblem.unknownTeam(team)));
        }
        if (openTickets != null) {
            operator.limitTo(openTickets);
        }
        entities.flush();
        return operator;
    }

    public Optional<Operator> find(UUID id) {
        return Optional.ofNullable(entities.find(Operator.class, id));
    }

    public List<Operator> list(@Nullable String team, UUID after, int limit) {
        return entities.createQuery(
                        "from Operator where id > :after and (:team is null or team = :team) order by id",
                        Operator.class)
                .setParameter("after", after)
                .setParameter("team", team)
                .setMaxResults(limit)
                .getResultList();
    }

    private Operator takeOn(Caller caller) {
        Operator stranger = new Operator(caller.id(), caller.name(), firstTeam(caller), capacity, clock.instant());
        sql.update(
                """
                insert into operator (id, name, team, level, presence, presence_since, capacity, version)
                values (?, ?, ?, ?, ?, ?, ?, 0) on conflict (id) do nothing""",
                stranger.id(),
                stranger.name(),
                stranger.team(),
                stranger.level(),
                stranger.presence(),
                stranger.presenceSince(),
                stranger.capacity());
        return entities.find(Operator.class, caller.id());
    }

    private Team firstTeam(Caller caller) {
        String usual = caller.has(Roles.SPECIALIST) ? Team.SECOND_LINE : Team.FIRST_LINE;
        return Optional.ofNullable(caller.team())
                .flatMap(teams::find)
                .or(() -> teams.find(usual))
                .orElseThrow(() -> TeamProblem.unknownTeam(usual));
    }
}
