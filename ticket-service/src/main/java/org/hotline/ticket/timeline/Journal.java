package org.hotline.ticket.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hotline.event.ticket.InteractionFiled;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketImported;
import org.hotline.kit.event.Events;
import org.hotline.ticket.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Writes down everything that happens to tickets, and tells the world what of it are facts. */
@ApplicationScoped
public class Journal {

    private final TimelineTable timeline;
    private final Events events;
    private final Instance<TimelineFollower> followers;

    Journal(TimelineTable timeline, Events events, Instance<TimelineFollower> followers) {
        this.timeline = timeline;
        this.events = events;
        this.followers = followers;
    }

    /** A fact and whoever made it; the cause where the fact itself does not say why. */
    public record Entry(
            Actor actor, TicketFact fact, @Nullable String cause) {

        public static Entry of(Actor actor, TicketFact fact) {
            return new Entry(actor, fact, null);
        }

        /** The opening message and the opening are one thing to whoever reads the timeline. */
        boolean isAnotherThing() {
            return !(fact instanceof InteractionFiled filed && filed.opening());
        }
    }

    public void record(Actor actor, Collection<? extends TicketFact> facts) {
        record(facts.stream().map(fact -> Entry.of(actor, fact)).toList());
    }

    public void record(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        events.publish(entries.stream().map(Entry::fact).toList());
        List<TimelineEntry> written = written(entries);
        timeline.add(written);
        followers.forEach(follower -> follower.happened(written));
    }

    /** Tells anew what opened a ticket or came into it, and moves what was written down of that to the earlier moment. */
    public void correct(List<TicketFact> facts) {
        events.publish(facts);
        for (TicketFact fact : facts) {
            if (fact instanceof InteractionFiled filed) {
                timeline.backdate(TimelineEntries.of(Entry.of(Actor.SYSTEM, fact)), filed.opening());
            }
        }
    }

    /** Writes down what happened elsewhere, and tells the world of each such past as one fact; some were told before. */
    public void retell(List<TicketImported> pasts, Collection<UUID> toldBefore, List<Entry> entries) {
        events.publish(pasts);
        timeline.retell(toldBefore, written(entries));
        followers.forEach(follower -> follower.retold(pasts));
    }

    private static List<TimelineEntry> written(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::isAnotherThing)
                .map(TimelineEntries::of)
                .toList();
    }

    /** Writes down what is nobody else's business. */
    public void remember(List<TimelineEntry> entries) {
        timeline.add(entries);
    }
}
