package org.hotline.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.hotline.event.Channel;
import org.hotline.event.outbound.ForwardRequested;
import org.hotline.event.outbound.OutboundRequest;
import org.hotline.event.outbound.ReplyRequested;
import org.hotline.event.outbound.SurveyRequested;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.OperatorPresenceChanged;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.event.ticket.TicketFact;
import org.hotline.event.ticket.TicketOpened;
import org.hotline.kit.id.Ids;
import org.junit.jupiter.api.Test;

class EventRouterTest {

    @Test
    void aForgottenTypeIsNamedWhenTheRouterIsBuilt() {
        assertThatThrownBy(() -> EventRouter.of(OutboundRequest.class)
                        .ignoring(ForwardRequested.class, ReplyRequested.class)
                        .build())
                .hasMessageContaining("SurveyRequested");
    }

    @Test
    void eachTypeBecomesWhatItsHandlerMakesOfIt() {
        EventRouter<OutboundRequest, String> router = EventRouter.<OutboundRequest, String>of(OutboundRequest.class)
                .on(SurveyRequested.class, SurveyRequested::ticketNumber)
                .ignoring(ForwardRequested.class, ReplyRequested.class)
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
                "t",
                null);

        assertThat(router.route(List.of(event, event))).containsExactly("HL-000001", "HL-000001");
        assertThat(router.wants(SurveyRequested.class)).isTrue();
        assertThat(router.wants(ReplyRequested.class)).isFalse();
    }

    @Test
    void aFactCanBecomeNothingOrSeveralValues() {
        EventRouter<OutboundRequest, Integer> none = EventRouter.<OutboundRequest, Integer>of(OutboundRequest.class)
                .onEach(ReplyRequested.class, event -> List.of())
                .onEach(SurveyRequested.class, event -> List.of(1, 2))
                .ignoring(ForwardRequested.class)
                .build();
        ReplyRequested reply = EventCodec.read(ReplyRequested.class, "{}".getBytes(StandardCharsets.UTF_8));
        SurveyRequested survey = EventCodec.read(SurveyRequested.class, "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(none.route(List.of(reply, survey, reply))).containsExactly(1, 2);
    }

    @Test
    void aFamilyIsSearchedThroughAllItsBranches() {
        assertThat(EventCodec.typesOf(TicketEvent.class)).contains(TicketOpened.class, OperatorPresenceChanged.class);
    }

    @Test
    void aHandlerOfABranchIsThatOfAllItsTypes() {
        EventRouter<TicketEvent, String> router = EventRouter.<TicketEvent, String>of(TicketEvent.class)
                .on(TicketFact.class, fact -> fact.ticket().number())
                .ignoring(OperatorPresenceChanged.class, CustomersMerged.class, CustomerErased.class)
                .build();

        assertThat(router.wants(TicketOpened.class)).isTrue();
        assertThat(router.wants(CustomersMerged.class)).isFalse();
    }

    @Test
    void aMissingListIsEmptyAndAnUnknownFieldIsIgnored() {
        byte[] body = """
                {"eventId":"0190163d-8694-739b-aea5-966c26f8ad90","occurredAt":"2026-11-24T10:00:00Z",
                 "recordedAt":"2026-11-24T10:00:01Z","messageId":"0190163d-8694-739b-aea5-966c26f8ad91","new":1}""".getBytes(StandardCharsets.UTF_8);

        OutboundRequest event = EventCodec.read(OutboundRequest.class, "org.hotline.outbound.reply-requested.v1", body)
                .orElseThrow();

        assertThat(((ReplyRequested) event).references()).isEmpty();
        assertThat(EventCodec.read(OutboundRequest.class, "org.hotline.outbound.unheard-of.v9", body))
                .isEmpty();
    }
}
