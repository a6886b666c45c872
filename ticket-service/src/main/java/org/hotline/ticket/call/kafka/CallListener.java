package org.hotline.ticket.call.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.kit.event.PlainEventListener;
import org.hotline.ticket.call.CallNews;
import org.hotline.ticket.call.Calls;
import org.hotline.ticket.ticket.EventTime;

/** Picks from what happens on the channels what a call's ticket has to know. */
@ApplicationScoped
class CallListener implements PlainEventListener<InteractionEvent> {

    private final Calls calls;

    CallListener(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Class<InteractionEvent> family() {
        return InteractionEvent.class;
    }

    @Override
    public String name() {
        return "interaction-events-calls";
    }

    @Override
    public boolean wants(Class<? extends InteractionEvent> type) {
        return type == CallConnected.class || type == CallEnded.class;
    }

    @Override
    public void on(List<InteractionEvent> events) {
        List<CallNews> news = new ArrayList<>();
        for (InteractionEvent event : events) {
            if (event instanceof CallConnected connected) {
                news.add(new CallNews(
                        connected.eventId(),
                        connected.interactionId(),
                        connected.conversationId(),
                        CallNews.Kind.CONNECTED,
                        connected.operator(),
                        null,
                        new EventTime(connected.occurredAt(), connected.recordedAt())));
            } else if (event instanceof CallEnded ended) {
                news.add(new CallNews(
                        ended.eventId(),
                        ended.interactionId(),
                        ended.conversationId(),
                        CallNews.Kind.ENDED,
                        null,
                        ended.cause(),
                        new EventTime(ended.occurredAt(), ended.recordedAt())));
            }
        }
        if (!news.isEmpty()) {
            calls.learn(news);
        }
    }
}
