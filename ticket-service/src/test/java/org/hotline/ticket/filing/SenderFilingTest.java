package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.Calling.ticket;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is taken for whom. */
@TicketServiceTest
class SenderFilingTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "-", ".", "?", "+"})
    void callersWhoHideTheirNumberAreNotTakenForOnePerson(String sign) {
        UUID one = arrive(kafka, Inbound.call(Ids.next()).from(sign).event());
        UUID other = arrive(kafka, Inbound.call(Ids.next()).from(sign).event());

        assertThat(ticket(one).getString("customer.id"))
                .isNotEqualTo(ticket(other).getString("customer.id"));
        assertThat(ticket(one).getList("customer.addresses")).isEmpty();
    }

    @Test
    void onePersonIsRecognisedOnEveryChannelThatUsesTheAddress() {
        UUID mail = arrive(kafka, Inbound.mail().from("zoe@example.org").event());
        UUID form = arrive(
                kafka, Inbound.webForm(Ids.next()).from("zoe@example.org").event());

        assertThat(form).isNotEqualTo(mail);
        assertThat(ticket(form).getString("customer.id")).isEqualTo(ticket(mail).getString("customer.id"));
    }

    @Test
    void whoeverHasAnAbsurdNameOrAddressIsServedLikeAnyOther() {
        String absurd = "x".repeat(5_000);
        UUID id = arrive(
                kafka,
                Inbound.mail().from(absurd + "@example.org").named(absurd).event());

        assertThat(ticket(id).getString("customer.name")).hasSize(200);
    }
}
