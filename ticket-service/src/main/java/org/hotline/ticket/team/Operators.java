package org.hotline.ticket.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.hotline.kit.db.Conditions;
import org.jspecify.annotations.Nullable;

/** All operators. */
@ApplicationScoped
public class Operators implements PanacheRepositoryBase<Operator, UUID> {

    private static final int MOST_CALLED = 500;

    /** Those of a team, or of all, after one of them in the order of their ids. */
    List<Operator> list(@Nullable String team, @Nullable UUID after, int limit) {
        Conditions conditions =
                new Conditions().andIfGiven("team = :team", "team", team).andIfGiven("id > :after", "after", after);
        return find("from Operator" + conditions.where() + " order by id", conditions.values())
                .page(0, limit)
                .list();
    }

    public List<Operator> find(Collection<UUID> ids) {
        return list("id in :ids", Map.of("ids", ids));
    }

    /** Those who have one of the names, which are in small letters, by their names so; of many of a name only some. */
    public Map<String, List<UUID>> called(Collection<String> names) {
        return names.isEmpty()
                ? Map.of()
                : find("lower(name) in :names", Map.of("names", names)).page(0, MOST_CALLED).list().stream()
                        .collect(Collectors.groupingBy(
                                operator -> operator.name().toLowerCase(Locale.ROOT),
                                Collectors.mapping(Operator::id, Collectors.toList())));
    }

    /** Keeps a new operator, unless somebody did so meanwhile, and answers the one that is kept. */
    Operator add(Operator stranger) {
        getEntityManager()
                .createQuery("""
                    insert into Operator (id, name, team, level, presence, presenceSince, capacity, decided,
                        placements, version)
                    values (:id, :name, :team, :level, :presence, :presenceSince, :capacity, false, 0, 0)
                    on conflict (id) do nothing""")
                .setParameter("id", stranger.id())
                .setParameter("name", stranger.name())
                .setParameter("team", stranger.team())
                .setParameter("level", stranger.level())
                .setParameter("presence", stranger.presence())
                .setParameter("presenceSince", stranger.presenceSince())
                .setParameter("capacity", stranger.capacity())
                .executeUpdate();
        return Optional.ofNullable(findById(stranger.id())).orElseThrow();
    }

    /** Some of those of whom it was not told where they work now, and whom nobody else holds, held until the transaction ends. */
    List<Operator> claimUnpublished(int most) {
        return find("publishedTeam is null or publishedTeam <> team or publishedLevel <> level")
                .page(0, most)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** The operator, whom nobody else changes before this transaction ends. */
    public Optional<Operator> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of the operators whom nobody else holds, held until the transaction ends. */
    public List<Operator> claim(Collection<UUID> ids) {
        return claimWhere("id in :ids order by id", Map.of("ids", ids));
    }

    /** Keys of the teams in which somebody is available. */
    public List<String> teamsWithSomebodyAvailable() {
        return getEntityManager()
                .createQuery("select distinct team from Operator where presence = :presence", String.class)
                .setParameter("presence", Presence.AVAILABLE)
                .getResultList();
    }

    /** Whoever is available in the teams and is not held by somebody else, held until the transaction ends. */
    public List<Operator> claimAvailable(Collection<String> teams) {
        return claimWhere(
                "presence = :presence and team in :teams order by id",
                Map.of("presence", Presence.AVAILABLE, "teams", teams));
    }

    private List<Operator> claimWhere(String condition, Map<String, Object> values) {
        return find(condition, values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }
}
