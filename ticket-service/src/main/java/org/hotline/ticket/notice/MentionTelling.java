package org.hotline.ticket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hotline.ticket.actor.Actor.ActorKind;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.team.Operators;
import org.hotline.ticket.timeline.TimelineEntry;
import org.hotline.ticket.timeline.TimelineEntry.EntryKind;
import org.hotline.ticket.timeline.TimelineFollower;

/** Tells those who are mentioned in notes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MentionTelling implements TimelineFollower {

    private final NoticeTable notices;
    private final MessageTable messages;
    private final Operators operators;

    MentionTelling(NoticeTable notices, MessageTable messages, Operators operators) {
        this.notices = notices;
        this.messages = messages;
        this.operators = operators;
    }

    @Override
    public void happened(List<TimelineEntry> entries) {
        entries.stream()
                .filter(entry ->
                        entry.kind() == EntryKind.NOTED && entry.actor().kind() == ActorKind.OPERATOR)
                .forEach(this::tell);
    }

    private void tell(TimelineEntry noted) {
        List<UUID> mentioned = Optional.ofNullable(noted.reference()).flatMap(messages::find).stream()
                .flatMap(note -> meant(Mentions.in(note.content().text())))
                .distinct()
                .filter(operator -> !operator.equals(noted.actor().id()))
                .toList();
        if (!mentioned.isEmpty()) {
            notices.tell(new NoticedEntry(NoticeKind.MENTIONED, noted), mentioned);
        }
    }

    /** Of each mention those with the longest name that is somebody's. */
    private Stream<UUID> meant(List<List<String>> mentions) {
        Map<String, List<UUID>> known =
                operators.called(mentions.stream().flatMap(List::stream).collect(Collectors.toSet()));
        return mentions.stream()
                .flatMap(names -> names.stream().filter(known::containsKey).limit(1))
                .flatMap(name -> known.getOrDefault(name, List.of()).stream());
    }
}
