package org.hotline.ticket.ticket;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.ticket.team.Level;
import org.jspecify.annotations.Nullable;

/** Who has a ticket: a team on a line of support, and an operator of it if taken. */
@Embeddable
public class Assignment {

    private String team;

    @Enumerated(EnumType.STRING)
    private Level level;

    private @Nullable UUID operator;

    private String[] involvedTeams;

    private Instant waitingSince;

    private @Nullable Instant snoozedUntil;

    /** For the persistence provider. */
    protected Assignment() {}

    private Assignment(
            String team, Level level, @Nullable UUID operator, String[] involvedTeams, Instant waitingSince) {
        this.team = team;
        this.level = level;
        this.operator = operator;
        this.involvedTeams = involvedTeams;
        this.waitingSince = waitingSince;
    }

    /** Waits in a team's queue. */
    public static Assignment queued(String team, Level level, Instant since) {
        return new Assignment(team, level, null, new String[] {team}, since);
    }

    /** The same ticket with somebody else; all teams that ever had it stay involved, and none waits for what another one put off. */
    Assignment movedTo(TicketTarget target, Instant at) {
        String[] involved = Stream.concat(Arrays.stream(involvedTeams), Stream.of(target.team()))
                .distinct()
                .toArray(String[]::new);
        Assignment moved = new Assignment(target.team(), target.level(), target.operator(), involved, at);
        return team.equals(target.team()) && level == target.level() ? moved.snoozed(snoozedUntil) : moved;
    }

    /** The same people, who have it anew. */
    Assignment waitingFrom(Instant at) {
        return new Assignment(team, level, operator, involvedTeams, at);
    }

    /** The same people; if they have it since its beginning, that has turned out to be earlier. */
    Assignment backdated(Instant beginning, Instant earlier) {
        return waitingSince.equals(beginning) ? waitingFrom(earlier).snoozed(snoozedUntil) : this;
    }

    /** The same people, in whose queue it is not until a moment, or is again. */
    Assignment snoozed(@Nullable Instant until) {
        Assignment same = waitingFrom(waitingSince);
        same.snoozedUntil = until;
        return same;
    }

    public boolean isWith(String someTeam, Level someLevel, @Nullable UUID someOperator) {
        return team.equals(someTeam)
                && level == someLevel
                && (operator == null ? someOperator == null : operator.equals(someOperator));
    }

    public String team() {
        return team;
    }

    public Level level() {
        return level;
    }

    public @Nullable UUID operator() {
        return operator;
    }

    /** Since when they have it. */
    public Instant waitingSince() {
        return waitingSince;
    }

    /** Until when it is left out of their queue; of what is solved, until when it was. */
    @Nullable
    Instant snoozedUntil() {
        return snoozedUntil;
    }

    /** All teams that have or had the ticket. */
    public List<String> involvedTeams() {
        return List.of(involvedTeams);
    }
}
