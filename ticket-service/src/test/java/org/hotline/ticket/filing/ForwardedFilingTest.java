package org.hotline.ticket.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.ticket.Samples.CUSTOMER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.ticket.LinkKind;
import org.hotline.ticket.ticket.Samples;
import org.hotline.ticket.ticket.Ticket;
import org.junit.jupiter.api.Test;

class ForwardedFilingTest {

    private static final String TOKEN = "a token that was verified";

    @Test
    void whatWasForwardedLeadsNobodyIntoATicket() {
        Ticket ticket = Samples.ticket();
        KnownTokens known = new KnownTokens(Map.of(), Map.of(TOKEN, ticket.id()));
        Candidates candidates = new Candidates(Map.of(ticket.id(), ticket), Map.of(), known, Map.of(), List.of());

        for (UUID sender : List.of(CUSTOMER, Ids.next())) {
            assertThat(FilingRules.decide(FilingRulesTest.mail(List.of(), List.of(TOKEN)), sender, candidates))
                    .isEqualTo(new FilingDecision.OpenLinked(ticket, LinkKind.RELATED));
        }
    }
}
