package org.hotline.ticket.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.ticket.team.Operator;
import org.hotline.ticket.team.Presence;
import org.hotline.ticket.team.PresenceFollower;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.hotline.ticket.timeline.TimelineFollower;

/** Takes offers back of tickets that went elsewhere, and to operators who went. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class OfferWithdrawing implements TimelineFollower, PresenceFollower {

    private static final Set<EntryKind> WENT =
            EnumSet.of(EntryKind.ASSIGNED, EntryKind.PAUSED, EntryKind.RESOLVED, EntryKind.CLOSED, EntryKind.MERGED);

    private final OfferTable offers;
    private final Clock clock;

    OfferWithdrawing(OfferTable offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public void happened(List<TimelineEntry> entries) {
        List<UUID> gone = entries.stream()
                .filter(entry -> WENT.contains(entry.kind()))
                .map(TimelineEntry::ticketId)
                .toList();
        if (!gone.isEmpty()) {
            offers.withdraw(gone, clock.instant());
        }
    }

    @Override
    public void moved(Operator operator) {
        offers.withdrawFrom(operator.id(), clock.instant());
    }

    @Override
    public void present(Operator operator) {
        if (operator.presence() != Presence.AVAILABLE) {
            offers.withdrawFrom(operator.id(), clock.instant());
        }
    }
}
