package org.hotline.kit.test.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as a ledger has it: what was done with it, one after the other. */
public final class Matter {

    public final UUID id;
    public final UUID customer;
    public final @Nullable UUID recontactOf;
    public final Instant created;
    public final List<Deed> deeds = new ArrayList<>();
    public final List<Promised> promises = new ArrayList<>();
    public final List<Surveyed> surveys = new ArrayList<>();
    /** What belongs to another ticket now. */
    public final Set<UUID> splitOff = new HashSet<>();

    public Standing standing;

    @Nullable
    public Matter mergedInto;

    public Matter(UUID id, UUID customer, @Nullable UUID recontactOf, Instant created, Standing standing) {
        this.id = id;
        this.customer = customer;
        this.recontactOf = recontactOf;
        this.created = created;
        this.standing = standing;
    }

    /** The ticket as it stands now. */
    public void note(Done done, Instant at, @Nullable UUID about) {
        note(done, at, about, null, true);
    }

    public void note(Done done, Instant at, @Nullable UUID about, @Nullable Standing author, boolean yes) {
        deeds.add(new Deed(done, at, standing, about, author, yes));
    }

    boolean has(Done done) {
        return deeds.stream().anyMatch(deed -> deed.is(done));
    }

    /** Why nothing of it counts. */
    @Nullable
    String excluded() {
        if (has(Done.MARKS_SPAM)) {
            return "SPAM";
        }
        if (mergedInto != null) {
            return "DUPLICATE_MERGED";
        }
        Done first = deeds.get(0).done();
        return first == Done.WE_BEGIN ? "OUTBOUND_STARTED" : first == Done.MACHINE_WRITES ? "AUTO_GENERATED" : null;
    }

    /** Why nothing of it counts that was said later; how it began tells nothing of that. */
    @Nullable
    String withdrawn() {
        String excluded = excluded();
        return "SPAM".equals(excluded) || "DUPLICATE_MERGED".equals(excluded) ? excluded : null;
    }

    /** The ticket in which the matter goes on. */
    Matter end() {
        return mergedInto == null ? this : mergedInto.end();
    }

    public boolean goesOnIn(Matter other) {
        return mergedInto != null && (mergedInto == other || mergedInto.goesOnIn(other));
    }

    /** As it was at the moment of something, but for what describes the whole: that is what is known last. */
    Standing whole(Standing then) {
        return then.about(then.priority(), standing.category(), standing.language());
    }
}
