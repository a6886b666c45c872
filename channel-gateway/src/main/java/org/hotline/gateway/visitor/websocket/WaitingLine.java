package org.hotline.gateway.visitor.websocket;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hotline.gateway.chat.ChatHours;
import org.hotline.gateway.chat.ChatPlace;
import org.hotline.gateway.chat.ChatPlaceReading;

/**
 * Tells those who wait at this instance where they are in line. Whoever moves, moves others: what happened since the last look is looked at
 * once, for all who are here.
 */
@ApplicationScoped
class WaitingLine {

    private final OpenSockets sockets;
    private final ChatPlaceReading reading;
    private final FrameForms forms;
    private final ChatHours hours;
    private final Clock clock;
    private final AtomicBoolean moved = new AtomicBoolean();
    private final Map<UUID, ChatPlace> told = new HashMap<>();

    WaitingLine(OpenSockets sockets, ChatPlaceReading reading, FrameForms forms, ChatHours hours, Clock clock) {
        this.sockets = sockets;
        this.reading = reading;
        this.forms = forms;
        this.hours = hours;
        this.clock = clock;
    }

    /** Somebody came, went, was taken or was put back, perhaps. */
    void hasMoved() {
        moved.set(true);
    }

    /** What was not heard of is looked for all the same. */
    @Scheduled(every = "{hotline.chat.beat}", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        hasMoved();
    }

    @Scheduled(every = "{hotline.chat.line}", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void tell() {
        Set<UUID> joined = sockets.takeJoined();
        told.keySet().removeAll(joined);
        boolean look = moved.getAndSet(false) || !joined.isEmpty();
        List<UUID> here = look ? sockets.chats() : List.of();
        if (here.isEmpty()) {
            return;
        }
        try {
            tell(hours.isOpen(clock.instant()) ? reading.list(here) : Map.of());
        } catch (RuntimeException trouble) {
            hasMoved();
            throw trouble;
        }
    }

    private void tell(Map<UUID, ChatPlace> places) {
        List<UUID> over =
                told.keySet().stream().filter(chat -> !places.containsKey(chat)).toList();
        over.forEach(chat -> sockets.tell(chat, forms.write(LineFrame.over())));
        told.keySet().removeAll(over);
        places.forEach((chat, place) -> {
            if (!place.equals(told.put(chat, place))) {
                sockets.tell(chat, forms.write(LineFrame.of(place)));
            }
        });
    }
}
