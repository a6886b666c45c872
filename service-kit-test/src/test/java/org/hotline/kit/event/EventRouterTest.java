package org.hotline.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.event.Channel;
import org.hotline.event.Event;
import org.hotline.event.outbound.OutboundMessage;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.kit.id.Ids;
import org.junit.jupiter.api.Test;

class EventRouterTest {

    @Test
    void aForgottenTypeIsNamedWhenTheRouterIsBuilt() {
        assertThatThrownBy(() -> EventRouter.of(OutboundMessage.class)
                        .ignoring(ReplyRequested.class)
                        .build())
                .hasMessageContaining("SurveyRequested");
    }

    @Test
    void eachTypeReachesItsHandler() {
        List<Event> seen = new ArrayList<>();
        EventRouter<OutboundMessage> router = EventRouter.of(OutboundMessage.class)
                .on(SurveyRequested.class, seen::add)
                .ignoring(ReplyRequested.class)
                .build();
        SurveyRequested event = new SurveyRequested(
                Ids.next(),
                Instant.EPOCH,
                Instant.EPOCH,
                Ids.next(),
                Ids.next(),
                "HL-000001",
                1,
                Ids.next(),
                Channel.EMAIL,
                "support",
                "a@b.example",
                null,
                null,
                "fr",
                "first-line",
                null,
                "t");

        router.route(event);

        assertThat(seen).containsExactly(event);
        assertThat(router.handles(SurveyRequested.class)).isTrue();
        assertThat(router.handles(ReplyRequested.class)).isFalse();
    }

    @Test
    void aFamilyIsSearchedThroughAllItsBranches() {
        assertThat(EventCodec.typesOf(TicketEvent.class)).contains(TicketOpened.class, OperatorPresenceChanged.class);
    }

    @Test
    void aMissingListIsEmptyAndAnUnknownFieldIsIgnored() {
        byte[] body = """
                {"eventId":"0190163d-8694-739b-aea5-966c26f8ad90","occurredAt":"2026-11-24T10:00:00Z",
                 "recordedAt":"2026-11-24T10:00:01Z","messageId":"0190163d-8694-739b-aea5-966c26f8ad91","new":1}""".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        OutboundMessage event = EventCodec.read(OutboundMessage.class, "org.hotline.outbound.reply-requested.v1", body)
                .orElseThrow();

        assertThat(((ReplyRequested) event).references()).isEmpty();
        assertThat(EventCodec.read(OutboundMessage.class, "org.hotline.outbound.unheard-of.v9", body))
                .isEmpty();
    }
}
