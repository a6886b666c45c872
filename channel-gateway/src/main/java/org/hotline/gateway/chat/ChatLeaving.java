package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hotline.kit.db.DatabaseNotices;

/** Takes those out of line who are answered or do not want to be, and learns from it how long others wait. The chats are held. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChatLeaving {

    private final WaitingChatTable waiting;
    private final AnsweredChatTable answered;
    private final ChatHours hours;
    private final DatabaseNotices notices;
    private final Clock clock;

    ChatLeaving(
            WaitingChatTable waiting,
            AnsweredChatTable answered,
            ChatHours hours,
            DatabaseNotices notices,
            Clock clock) {
        this.waiting = waiting;
        this.answered = answered;
        this.hours = hours;
        this.notices = notices;
        this.clock = clock;
    }

    /** Somebody of us answered in them. */
    void answer(Collection<UUID> chats) {
        Instant now = clock.instant();
        List<AnsweredChatTable.AnsweredChat> measured = leave(chats).stream()
                .filter(one -> one.cameAs() != null)
                .map(one -> new AnsweredChatTable.AnsweredChat(one.chat(), one.team(), perPlace(one, now)))
                .toList();
        if (!measured.isEmpty()) {
            answered.add(measured, now);
        }
    }

    /** Nights and holidays are no waiting. */
    private long perPlace(WaitingChatTable.LeftChat one, Instant now) {
        Duration waited = hours.between(one.since(), now);
        return waited.toSeconds() / Objects.requireNonNull(one.cameAs());
    }

    List<WaitingChatTable.LeftChat> leave(Collection<UUID> chats) {
        List<WaitingChatTable.LeftChat> left = chats.isEmpty() ? List.of() : waiting.leave(chats);
        if (!left.isEmpty()) {
            notices.tell(
                    ChatNotice.CHANNEL,
                    List.of(ChatNotice.moved(left.get(0).chat()).written()));
        }
        return left;
    }
}
