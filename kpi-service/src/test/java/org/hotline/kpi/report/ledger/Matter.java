package org.hotline.kpi.report.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.Channel;
import org.jspecify.annotations.Nullable;

/** A ticket as a ledger has it: what was done, one after the other. */
final class Matter {

    final UUID id;
    final UUID customer;
    final String category;
    final Channel channel;
    final Instant created;
    final @Nullable UUID recontactOf;
    final List<Entry> entries = new ArrayList<>();
    final Set<UUID> splitOff = new HashSet<>();
    boolean spam;

    @Nullable
    Matter mergedInto;

    Matter(UUID id, UUID customer, String category, Channel channel, Instant created, @Nullable UUID recontactOf) {
        this.id = id;
        this.customer = customer;
        this.category = category;
        this.channel = channel;
        this.created = created;
        this.recontactOf = recontactOf;
    }

    /** What was done. */
    enum Deed {
        WRITES,
        MACHINE_WRITES,
        REPLIES,
        TRANSFERS,
        ESCALATES,
        THINKS_BETTER,
        RESOLVES,
        SLIPS,
        COMES_BACK,
        CLOSES,
        MERGES,
        UNMERGES,
        SCORES
    }

    /** @param value a score, or the number of an escalation */
    record Entry(Deed deed, Instant at, @Nullable UUID interaction, int value) {}

    /** What a customer said up to the next answer. */
    record Burst(UUID first, Instant at, @Nullable Instant answered, boolean contact, boolean machine) {}

    /** From the beginning, or a return, to the solution. */
    static final class Episode {
        final Instant begun;
        final List<Entry> entries = new ArrayList<>();
        final List<Burst> bursts = new ArrayList<>();

        @Nullable
        Instant resolved;

        @Nullable
        Instant cameBack;

        @Nullable
        Instant before;

        Episode(Instant begun) {
            this.begun = begun;
        }

        long count(Deed deed) {
            return entries.stream().filter(entry -> entry.deed() == deed).count();
        }

        /** When it was no work any more: resolved, or closed without. */
        @Nullable
        Instant ended() {
            return resolved != null
                    ? resolved
                    : entries.stream()
                            .filter(entry -> entry.deed() == Deed.CLOSES)
                            .map(Entry::at)
                            .findFirst()
                            .orElse(null);
        }
    }

    @Nullable
    String excluded() {
        return spam ? "SPAM" : mergedInto != null ? "DUPLICATE_MERGED" : null;
    }

    /** The ticket in which the matter goes on. */
    Matter end() {
        return mergedInto == null ? this : mergedInto.end();
    }

    List<Episode> episodes() {
        List<Episode> episodes = new ArrayList<>();
        Episode now = new Episode(created);
        episodes.add(now);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean slip = entry.deed() == Deed.RESOLVES
                    && i + 1 < entries.size()
                    && entries.get(i + 1).deed() == Deed.SLIPS
                    && entries.get(i + 1).at().isBefore(entry.at().plus(Duration.ofMinutes(2)));
            if (entry.deed() == Deed.COMES_BACK) {
                now.cameBack = entry.at();
                Episode next = new Episode(entry.at());
                next.before = now.resolved;
                now = next;
                episodes.add(now);
            }
            now.entries.add(entry);
            if (entry.deed() == Deed.RESOLVES && !slip) {
                now.resolved = entry.at();
            }
        }
        episodes.forEach(this::burst);
        return episodes;
    }

    private void burst(Episode episode) {
        boolean open = false;
        boolean chatting = false;
        for (Entry entry : episode.entries) {
            UUID said = entry.interaction();
            boolean machine = entry.deed() == Deed.MACHINE_WRITES;
            if (entry.deed() == Deed.REPLIES) {
                open = false;
            } else if (said != null && !splitOff.contains(said) && (machine || !open)) {
                boolean contact = !machine && (channel != Channel.CHAT || !chatting);
                episode.bursts.add(new Burst(said, entry.at(), machine ? null : answerTo(entry), contact, machine));
                open |= !machine;
                chatting |= !machine;
            }
        }
    }

    private @Nullable Instant answerTo(Entry said) {
        for (Entry entry : entries.subList(entries.indexOf(said), entries.size())) {
            if (entry.deed() == Deed.REPLIES) {
                return entry.at();
            }
        }
        return null;
    }
}
