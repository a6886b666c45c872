package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.event.Channel;
import org.hotline.event.TicketOrigin;
import org.hotline.event.TicketStatus;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.hotline.kpi.measure.GrowingInteraction.FiledInteraction;
import org.jspecify.annotations.Nullable;

/**
 * The interactions of a ticket. A call is one, a chat is one in each episode, and all messages of a channel up to the next
 * public answer of a human are one: a burst. What the customer says in a chat after an answer continues it, and waits for an
 * answer of its own. What a split moved to another ticket is not here.
 */
final class InteractionHistory {

    private final TicketHistory ticket;
    private final Map<UUID, Integer> reopening = new HashMap<>();
    /** Which an interaction began before it was told that the ticket is open again. */
    private int ahead = 1;

    private final List<GrowingInteraction> all = new ArrayList<>();
    private final Map<UUID, GrowingInteraction> calls = new HashMap<>();
    private final Map<String, GrowingInteraction> chats = new HashMap<>();
    private final Map<String, GrowingInteraction> exchanges = new HashMap<>();
    private final Map<String, GrowingInteraction> bursts = new HashMap<>();
    private final List<GrowingInteraction> brought = new ArrayList<>();

    InteractionHistory(TicketHistory ticket) {
        this.ticket = ticket;
        for (Fact fact : ticket.history(FactType.REOPENED)) {
            if (fact.details() instanceof FactDetails.ReopeningDetails details && details.interactionId() != null) {
                reopening.put(details.interactionId(), fact.ticket().episode());
            }
        }
        boolean opened = ticket.history().stream()
                .anyMatch(fact -> fact.details() instanceof FactDetails.FilingDetails filing && filing.opening());
        Set<UUID> moved = ticket.moved();
        MergedWaits waits = new MergedWaits(ticket.history());
        for (Fact fact : ticket.history()) {
            if (fact.details() instanceof FactDetails.FilingDetails filing) {
                if (!moved.contains(filing.interactionId())) {
                    file(fact, filing);
                }
            } else if (fact.details() instanceof FactDetails.ReplyDetails reply && !reply.automated()) {
                respond(fact);
            } else if (fact.details() instanceof FactDetails.ArrivalDetails arrival) {
                waits.since(fact).ifPresent(since -> arrive(fact, arrival.other(), since));
            } else if (!opened
                    && fact.details() instanceof FactDetails.OpeningDetails opening
                    && opening.splitFrom() == null) {
                openWithoutFiling(fact, opening);
            }
        }
    }

    int contacts() {
        return (int) contactsOf(1, Integer.MAX_VALUE, Long.MAX_VALUE).count();
    }

    /** Eligible inbound interactions of the episodes from one to another, before the ticket's fact with this number. */
    int contacts(int from, int to, long before) {
        return (int) contactsOf(from, to, before).count();
    }

    /** How many of them were calls. */
    int calls(int from, int to, long before) {
        return (int)
                contactsOf(from, to, before).filter(GrowingInteraction::isACall).count();
    }

    private Stream<GrowingInteraction> contactsOf(int from, int to, long before) {
        return all.stream().filter(interaction -> interaction.isAContactOf(from, to) && interaction.isBefore(before));
    }

    List<Measure> measures() {
        return all.stream()
                .<Measure>map(interaction -> interaction.measure(ticket, !calls.isEmpty()))
                .toList();
    }

    private void file(Fact fact, FactDetails.FilingDetails filing) {
        ahead = Math.max(ahead, reopening.getOrDefault(filing.interactionId(), 1));
        int episode = Math.max(ahead, fact.ticket().episode());
        FiledInteraction filed = new FiledInteraction(
                filing.channel(),
                filing.account(),
                episode,
                isOutbound(filing),
                filing.opening(),
                Boolean.TRUE.equals(filing.calledBack()),
                own(fact, filing));
        String place = filing.channel().name() + ticket.from(episode);
        if (filing.channel() == Channel.VOICE) {
            call(new GrowingInteraction(filing.interactionId(), fact, filed), fact, filing.interactionId());
        } else if (filed.outbound() || filed.excluded() != null) {
            all.add(new GrowingInteraction(filing.interactionId(), fact, filed));
        } else if (filing.channel() == Channel.CHAT) {
            chat(place + filing.conversationId(), new GrowingInteraction(filing.interactionId(), fact, filed));
        } else {
            joinOrBegin(bursts, place, new GrowingInteraction(filing.interactionId(), fact, filed));
        }
    }

    private void chat(String place, GrowingInteraction said) {
        GrowingInteraction present = chats.get(place);
        if (present == null || (!present.isAnswered() && !present.isInterrupted())) {
            joinOrBegin(chats, place, said);
            return;
        }
        GrowingInteraction exchange = said.continuing(present);
        if (!present.isAnswered() && !exchanges.containsKey(place)) {
            exchange.unlessSpokenSince(present);
        }
        present.join(said);
        joinOrBegin(exchanges, place, exchange);
    }

    /** One that is filed again turned out to have begun earlier. */
    private void call(GrowingInteraction call, Fact fact, UUID interactionId) {
        GrowingInteraction known = calls.putIfAbsent(interactionId, call);
        if (known == null) {
            all.add(call);
            Stream.of(bursts, exchanges, chats).forEach(open -> open.values().forEach(GrowingInteraction::interrupt));
            brought.forEach(GrowingInteraction::interrupt);
        } else {
            known.backdate(fact.occurredAt());
        }
    }

    private void joinOrBegin(Map<String, GrowingInteraction> open, String place, GrowingInteraction begun) {
        GrowingInteraction present = open.get(place);
        if (present != null && !present.isInterrupted()) {
            present.join(begun);
            return;
        }
        open.put(place, present == null ? begun : begun.unlessSpokenSince(present));
        begin(begun);
    }

    /** A ticket that nobody filed an interaction for was itself the contact, under its own id. */
    private void openWithoutFiling(Fact fact, FactDetails.OpeningDetails opening) {
        boolean outbound = opening.origin() == TicketOrigin.OPERATOR;
        Channel channel = fact.ticket().channel();
        int episode = fact.ticket().episode();
        FiledInteraction filed = new FiledInteraction(
                channel,
                fact.ticket().account(),
                episode,
                outbound,
                true,
                false,
                opening.autoGenerated() ? Exclusion.AUTO_GENERATED : null);
        GrowingInteraction interaction = new GrowingInteraction(ticket.ticketId(), fact, filed);
        all.add(interaction);
        if (interaction.isAContact() && channel != Channel.VOICE && channel != Channel.CHAT) {
            bursts.put(channel.name() + ticket.from(episode), interaction);
        }
    }

    /** What a merge brought is answered with what waits here, or alone where nothing does, or we had spoken of that before. */
    private void arrive(Fact arrival, UUID other, Instant since) {
        List<GrowingInteraction> waiting = waiting();
        GrowingInteraction last = waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
        if (last != null && last.isSaidSince(since)) {
            waiting.forEach(said -> said.awaitedSince(since));
            return;
        }
        GrowingInteraction alone = GrowingInteraction.ofMerged(
                other, arrival, since, arrival.ticket().channel());
        all.add(last == null ? alone : alone.unlessSpokenSince(last));
        if (last == null || last.isInterrupted()) {
            brought.add(alone);
        }
    }

    /** What was written last and nobody has answered in writing; if there was a call, what was written before it too. */
    private List<GrowingInteraction> waiting() {
        List<GrowingInteraction> waiting = new ArrayList<>(all);
        waiting.removeIf(said -> !said.isAwaited() || said.isACall() || said.isAnswered());
        int last = waiting.isEmpty() ? 0 : waiting.get(waiting.size() - 1).episode();
        waiting.removeIf(said -> ticket.from(said.episode()) != ticket.from(last));
        return waiting;
    }

    /** What the customer writes here now waits as long as what was brought, and counts in its place unless we spoke in between. */
    private void begin(GrowingInteraction begun) {
        all.add(begun);
        for (GrowingInteraction before : brought) {
            begun.awaitedSince(before.waitsSince());
            before.continueIn(begun);
        }
        brought.clear();
    }

    private void respond(Fact reply) {
        all.stream()
                .filter(GrowingInteraction::isAwaited)
                .forEach(interaction -> interaction.respond(reply.occurredAt()));
        bursts.clear();
        exchanges.clear();
        brought.clear();
    }

    private boolean isOutbound(FactDetails.FilingDetails filing) {
        return filing.outbound() || (filing.opening() && ticket.excluded() == Exclusion.OUTBOUND_STARTED);
    }

    private @Nullable Exclusion own(Fact fact, FactDetails.FilingDetails filing) {
        if (filing.autoGenerated()) {
            return Exclusion.AUTO_GENERATED;
        }
        if (reopening.containsKey(filing.interactionId())) {
            return null;
        }
        TicketStatus status = fact.ticket().status();
        boolean over = status == TicketStatus.RESOLVED || status == TicketStatus.CLOSED;
        return over && !Boolean.FALSE.equals(filing.thanks()) ? Exclusion.THANKS : null;
    }
}
