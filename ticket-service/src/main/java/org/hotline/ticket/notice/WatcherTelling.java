package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.ticket.actor.Actor.ActorKind;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.hotline.ticket.timeline.TimelineFollower;

/** Tells those who watch tickets what happens to them: the customer's words, replies, and where the ticket stands. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class WatcherTelling implements TimelineFollower {

    /** Spam and merges are closed by that. */
    private static final Set<EntryKind> STATUS_CHANGES = EnumSet.of(
            EntryKind.PAUSED,
            EntryKind.RESUMED,
            EntryKind.RESOLVED,
            EntryKind.REOPENED,
            EntryKind.CLOSED,
            EntryKind.UNMERGED);

    private final NoticeTable notices;

    WatcherTelling(NoticeTable notices) {
        this.notices = notices;
    }

    @Override
    public void happened(List<TimelineEntry> entries) {
        List<NoticedEntry> news = entries.stream().flatMap(WatcherTelling::news).toList();
        if (!news.isEmpty()) {
            notices.tellWatchers(news);
        }
    }

    private static Stream<NoticedEntry> news(TimelineEntry entry) {
        if (entry.kind() == EntryKind.RECEIVED && entry.actor().kind() == ActorKind.CUSTOMER) {
            return Stream.of(new NoticedEntry(NoticeKind.CUSTOMER_WROTE, entry));
        }
        if (entry.kind() == EntryKind.REPLIED && entry.actor().kind() == ActorKind.OPERATOR) {
            return Stream.of(new NoticedEntry(NoticeKind.REPLIED, entry));
        }
        return STATUS_CHANGES.contains(entry.kind())
                ? Stream.of(new NoticedEntry(NoticeKind.STATUS_CHANGED, entry))
                : Stream.empty();
    }
}
