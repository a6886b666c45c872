package org.hotline.gateway.visitor.websocket;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.chat.ChatHours;

/** Tells visitors whether somebody is there: as they come, and when that changes. */
@ApplicationScoped
class DoorSign {

    private final OpenSockets sockets;
    private final WaitingLine line;
    private final FrameForms forms;
    private final ChatHours hours;
    private final Clock clock;
    private volatile boolean open = true;

    DoorSign(OpenSockets sockets, WaitingLine line, FrameForms forms, ChatHours hours, Clock clock) {
        this.sockets = sockets;
        this.line = line;
        this.forms = forms;
        this.hours = hours;
        this.clock = clock;
    }

    void greet(OpenSocket socket) {
        socket.send(forms.write(ChatFrame.welcome(LinkToken.random().value())));
        Instant now = clock.instant();
        if (!hours.isOpen(now)) {
            socket.send(closed(now));
        }
    }

    /** Who waits when nobody is there any more waits in no line. */
    @Scheduled(every = "{hotline.chat.line}", concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        Instant now = clock.instant();
        boolean isOpen = hours.isOpen(now);
        if (isOpen != open) {
            open = isOpen;
            String frame = isOpen ? forms.write(HoursFrame.opened()) : closed(now);
            sockets.all().forEach(socket -> socket.send(frame));
            line.hasMoved();
        }
    }

    private String closed(Instant now) {
        return forms.write(HoursFrame.closed(hours.opens(now).orElse(null)));
    }
}
