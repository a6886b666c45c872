package org.hotline.ticket.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hotline.event.ticket.OperatorPlaced;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody who works on tickets, on any line of support. */
@Entity
@Table(name = "operator")
public class Operator {

    @Id
    private UUID id;

    @Column
    private String name;

    @Column
    private String team;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    @Column
    private Instant presenceSince;

    private @Nullable Instant lastAssignedAt;

    private int capacity;

    private boolean decided;

    @Column
    private @Nullable String publishedTeam;

    @Enumerated(EnumType.STRING)
    private @Nullable Level publishedLevel;

    private long placements;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Operator() {}

    /** Somebody new, who is not at work yet. */
    Operator(UUID id, String name, Team team, int capacity, Instant now) {
        this.id = id;
        this.name = name;
        this.team = team.key();
        this.level = team.level();
        this.presence = Presence.OFFLINE;
        this.presenceSince = now;
        this.capacity = capacity;
    }

    public OperatorPresenceChanged become(Presence wanted, Instant now) {
        if (presence != wanted) {
            presence = wanted;
            presenceSince = now;
        }
        return new OperatorPresenceChanged(Ids.next(), now, now, id, team, level.published(), presence.published());
    }

    /**
     * Moves to a team and its line of support.
     *
     * @param byDecision whether somebody says so who decides on all teams
     */
    void join(Team newTeam, boolean byDecision) {
        team = newTeam.key();
        level = newTeam.level();
        decided |= byDecision;
    }

    /** Tells where the operator works. */
    OperatorPlaced publish(Instant now) {
        publishedTeam = team;
        publishedLevel = level;
        placements++;
        return new OperatorPlaced(Ids.next(), now, now, id, team, level.published(), decided, placements);
    }

    /** Whether it was told where the operator works now. */
    boolean isPublished() {
        return team.equals(publishedTeam) && level == publishedLevel;
    }

    void limitTo(int openTickets) {
        capacity = openTickets;
    }

    /** Was just given a ticket. */
    public void given(Instant now) {
        lastAssignedAt = now;
    }

    /** Since when the operator waits for work. */
    public Instant idleSince() {
        return lastAssignedAt == null || lastAssignedAt.isBefore(presenceSince) ? presenceSince : lastAssignedAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String team() {
        return team;
    }

    /** Whether somebody decided that the operator works on the team; else it is what the token said. */
    boolean isDecided() {
        return decided;
    }

    public Level level() {
        return level;
    }

    public Presence presence() {
        return presence;
    }

    public Instant presenceSince() {
        return presenceSince;
    }

    public int capacity() {
        return capacity;
    }
}
