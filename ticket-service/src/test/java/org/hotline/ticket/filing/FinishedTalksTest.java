package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.as;
import static org.hotline.ticket.Calling.ticket;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Channel;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a customer says in a talk whose tickets are closed. */
@TicketServiceTest
class FinishedTalksTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @EnumSource(names = {"CHAT", "WEB", "SMS", "WHATSAPP", "TELEGRAM", "OTHER"})
    void onWhateverChannelATalkGoesOnAfterTheEndItFollowsUpItsNewestTicket(Channel channel) {
        UUID talk = Ids.next();
        String customer = "someone-" + talk;
        UUID first = end(said(channel, talk, customer));
        UUID second = end(said(channel, talk, customer));
        UUID third = said(channel, talk, customer);

        assertThat(followsUp(second)).isEqualTo(first.toString());
        assertThat(followsUp(third)).isEqualTo(second.toString());
        assertThat(said(channel, talk, customer)).isEqualTo(third);
        assertThat(followsUp(said(channel, Ids.next(), customer))).isNull();
        assertThat(followsUp(said(channel, talk, "stranger-" + talk))).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAT", "WHATSAPP"})
    void aTalkAboutAMergedTicketFollowsUpTheOneInWhichItsMatterEnded(Channel channel) {
        UUID talk = Ids.next();
        UUID merged = said(channel, talk, "someone-" + talk);
        UUID goesOn = said(channel, Ids.next(), "other-" + talk);
        as("operator")
                .body(Map.of("into", goesOn))
                .post("/v1/tickets/" + merged + "/merge")
                .then()
                .statusCode(200);
        end(goesOn);

        assertThat(followsUp(said(channel, talk, "someone-" + talk))).isEqualTo(goesOn.toString());
    }

    private UUID said(Channel channel, UUID talk, String customer) {
        return arrive(kafka, Inbound.on(channel, talk).from(customer).event());
    }

    private static String followsUp(UUID ticket) {
        return ticket(ticket).getString("links.find { it.kind == 'FOLLOW_UP' && it.outgoing }.ticket");
    }

    private static UUID end(UUID ticket) {
        as("operator")
                .body(Map.of())
                .post("/v1/tickets/" + ticket + "/closure")
                .then()
                .statusCode(200);
        return ticket;
    }
}
