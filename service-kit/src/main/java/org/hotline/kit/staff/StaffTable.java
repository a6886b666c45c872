package org.hotline.kit.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.db.Columns;
import org.hotline.kit.db.Database;
import org.hotline.kit.staff.StaffNews.MemberNews;
import org.hotline.kit.staff.StaffNews.TeamNews;

/** Teams and members that were heard of, in tables that each service that listens has among its own. */
@ApplicationScoped
class StaffTable {

    private final Database database;

    StaffTable(Database database) {
        this.database = database;
    }

    Set<String> teams() {
        return database.query("select key from staff_team").mapTo(String.class).set();
    }

    Optional<Placement> find(UUID operator) {
        return database.query("select team, level, decided from staff_member left join staff_team on key = team"
                        + " where operator_id = :operator")
                .bind("operator", operator)
                .mapTo(Placement.class)
                .findOne();
    }

    /** One of each team at most. */
    void saveTeams(Collection<TeamNews> teams) {
        database.update("""
                        insert into staff_team (key, level, sequence)
                        select * from unnest(:team, :level, :sequence) as heard (key, level, sequence) order by key
                        on conflict (key) do update set level = excluded.level, sequence = excluded.sequence
                        where staff_team.sequence <= excluded.sequence""")
                .bindNamedArgumentFinder(Columns.<TeamNews>of(teams)
                        .text("team", TeamNews::team)
                        .name("level", TeamNews::level)
                        .with("sequence", Long.class, TeamNews::sequence))
                .execute();
    }

    /** One of each member at most. */
    void saveMembers(Collection<MemberNews> members) {
        database.update("""
                        insert into staff_member (operator_id, team, decided, sequence)
                        select * from unnest(:operator, :team, :decided, :sequence)
                            as heard (operator_id, team, decided, sequence) order by operator_id
                        on conflict (operator_id) do update
                        set team = excluded.team, decided = excluded.decided, sequence = excluded.sequence
                        where staff_member.sequence <= excluded.sequence""")
                .bindNamedArgumentFinder(Columns.<MemberNews>of(members)
                        .with("operator", UUID.class, MemberNews::operator)
                        .text("team", MemberNews::team)
                        .with("decided", Boolean.class, MemberNews::decided)
                        .with("sequence", Long.class, MemberNews::sequence))
                .execute();
    }
}
