package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket of a history: what was done with it, one after the other. */
public final class RecordedTicket {

    public final UUID id;
    public final UUID customer;
    public final @Nullable UUID recontactOf;
    public final Instant created;
    public final List<RecordedFact> facts = new ArrayList<>();
    public final List<RecordedPromise> promises = new ArrayList<>();
    public final List<RecordedSurvey> surveys = new ArrayList<>();
    /** What belongs to another ticket now. */
    public final Set<UUID> splitOff = new HashSet<>();

    public RecordedState state;

    @Nullable
    public RecordedTicket mergedInto;

    public RecordedTicket(UUID id, UUID customer, @Nullable UUID recontactOf, Instant created, RecordedState state) {
        this.id = id;
        this.customer = customer;
        this.recontactOf = recontactOf;
        this.created = created;
        this.state = state;
    }

    /** The ticket as it stands now. */
    public void note(Done done, Instant at, @Nullable UUID about) {
        note(done, at, about, null, true);
    }

    public void note(Done done, Instant at, @Nullable UUID about, @Nullable RecordedState author, boolean yes) {
        facts.add(new RecordedFact(done, at, state, about, author, yes));
    }

    boolean has(Done done) {
        return facts.stream().anyMatch(fact -> fact.is(done));
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
        Done first = facts.get(0).done();
        return first == Done.WE_BEGIN ? "OUTBOUND_STARTED" : first == Done.MACHINE_WRITES ? "AUTO_GENERATED" : null;
    }

    /** Why nothing of it counts that was said later; how it began tells nothing of that. */
    @Nullable
    String withdrawn() {
        String excluded = excluded();
        return "SPAM".equals(excluded) || "DUPLICATE_MERGED".equals(excluded) ? excluded : null;
    }

    /**
     * Whether a return was that of another matter alone, which was split off before anybody had done anything: the ticket stands
     * where it stood, and it never was one.
     */
    boolean isOfAnother(RecordedFact back) {
        boolean another = splitOff.contains(back.about());
        for (RecordedFact fact : facts.subList(facts.indexOf(back) + 1, facts.size())) {
            if (!another || fact.is(Done.SPLITS)) {
                return another;
            }
            switch (fact.done()) {
                case WRITES -> another = splitOff.contains(fact.about());
                case MACHINE_WRITES, MACHINE_REPLIES, MACHINE_ASSIGNS, MERGES, UNMERGES, CLOSES -> {
                    // what machines do is no work, nor is a merge that is taken back
                }
                default -> another = false;
            }
        }
        return false;
    }

    boolean isSolvedBefore(Instant then) {
        boolean solved = false;
        for (RecordedFact fact : facts) {
            if (fact.at().isBefore(then)) {
                solved = switch (fact.done()) {
                    case RESOLVES -> true;
                    case COMES_BACK -> solved && isOfAnother(fact);
                    case REOPENS, CLOSES -> false;
                    default -> solved;
                };
            }
        }
        return solved;
    }

    /** The ticket in which its matter goes on. */
    RecordedTicket end() {
        return mergedInto == null ? this : mergedInto.end();
    }

    public boolean goesOnIn(RecordedTicket other) {
        return mergedInto != null && (mergedInto == other || mergedInto.goesOnIn(other));
    }

    /** As it was at the moment of something, but for what describes the whole: that is what is known last. */
    RecordedState whole(RecordedState then) {
        return then.about(then.priority(), state.category(), state.language());
    }
}
