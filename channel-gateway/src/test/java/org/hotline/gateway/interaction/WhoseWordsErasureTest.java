package org.hotline.gateway.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hotline.gateway.FiledTickets.filed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hotline.event.inbound.MessageReceived;
import org.hotline.event.ticket.CustomerErased;
import org.hotline.event.ticket.CustomersMerged;
import org.hotline.event.ticket.TicketEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.hotline.gateway.Originals;
import org.hotline.kit.id.Ids;
import org.hotline.kit.test.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The originals of what somebody said are theirs, in whosever ticket it was filed; where it is not known, they are the ticket's. */
@ChannelGatewayTest
class WhoseWordsErasureTest extends GatewayTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID guest = Ids.next();
    private final UUID host = Ids.next();
    private final UUID guests = Ids.next();
    private final UUID hosts = Ids.next();
    private MessageReceived first;
    private MessageReceived afterTheMerge;
    private MessageReceived byHost;
    private MessageReceived ofOldByGuest;
    private MessageReceived awayInAnswer;

    @BeforeEach
    void allIsSaid() {
        first = Originals.said();
        afterTheMerge = Originals.said();
        byHost = Originals.said();
        ofOldByGuest = Originals.said();
        awayInAnswer = Originals.saidByMachine();
    }

    /** The guest's ticket was merged into the host's, where the guest went on; of old it was not told who says what. */
    private List<TicketEvent> merged() {
        return List.of(
                filed(hosts, byHost, host, host, NOW),
                filed(guests, first, guest, guest, NOW),
                filed(hosts, ofOldByGuest, host, null, NOW),
                filed(hosts, awayInAnswer, host, guest, NOW),
                filed(hosts, afterTheMerge, host, guest, NOW));
    }

    @Test
    void whoSaidItTakesItAlongAndTheOtherOnesWordsStay() {
        Topics.publish(servers(), merged());

        erase(guest);

        Originals.gone(first, afterTheMerge, awayInAnswer);
        Originals.kept(byHost, ofOldByGuest);
    }

    @Test
    void whoseTicketItIsTakesAlongWhatIsTheirsAndOfWhichNobodyIsKnown() {
        Topics.publish(servers(), merged());

        erase(host);

        Originals.gone(byHost, ofOldByGuest, awayInAnswer);
        Originals.kept(first, afterTheMerge);
        erase(guest);
        Originals.gone(first, afterTheMerge);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void inWhateverOrderItIsHeardAndWhoeverIsTheSamePerson(long seed) {
        UUID person = Ids.next();
        List<TicketEvent> heard = new ArrayList<>(merged());
        heard.add(new CustomersMerged(Ids.next(), NOW, NOW, person, guest));
        heard.add(new CustomerErased(Ids.next(), NOW, NOW, person));
        Collections.shuffle(heard, new Random(seed));

        heard.forEach(one -> Topics.publish(servers(), one));

        Originals.gone(first, afterTheMerge, awayInAnswer);
        Originals.kept(byHost, ofOldByGuest);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPartThatWasSplitOffIsTheSamePersonsThoughItIsHeardFirstAndDoesNotTell(boolean told) {
        UUID part = Ids.next();
        Topics.publish(servers(), filed(part, afterTheMerge, host, told ? guest : null, NOW.plusSeconds(60)));
        await().atMost(SOON)
                .until(() -> "FILED".equals(Originals.of(afterTheMerge).path("status")));
        Topics.publish(servers(), merged());

        erase(guest);

        Originals.gone(first, afterTheMerge);
        Originals.kept(byHost);
        assertThat(Originals.of(afterTheMerge).<String>path("ticketId")).isEqualTo(part.toString());
    }

    private static void erase(UUID customer) {
        Topics.publish(servers(), new CustomerErased(Ids.next(), NOW, NOW, customer));
    }
}
