package org.hotline.ticket.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hotline.ticket.Calling.as;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.TicketServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A ticket names somebody who can be answered. */
@TicketServiceTest
class AddressesAtTheDoorTest {

    static Response open(String role, String channel, Map<String, ?> customer) {
        Map<String, Object> ticket = new HashMap<>(Map.of("subject", "s", "text", "t", "channel", channel));
        ticket.putAll(customer);
        return as(role).body(ticket).post("/v1/tickets");
    }

    private static Response open(String channel, String address) {
        return open("operator", channel, Map.of("customer", Map.of("address", address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EMAIL:x",
                "EMAIL:@",
                "EMAIL:a b@c d",
                "EMAIL:a@b.example\r\nBcc: victim@y.example",
                "EMAIL:a@b.example, c@d.example",
                "EMAIL:é@ü.example",
                "EMAIL:+33612345678",
                "EMAIL:root@localhost",
                "EMAIL:root@127.0.0.1",
                "EMAIL:root@[127.0.0.1]",
                "EMAIL:support@hotline.example",
                "EMAIL:Us <SUPPORT@Hotline.example>",
                "WEB:sales@hotline.example",
                "WEB:root@web1",
                "WEB:a b@c d",
                "WEB:x\r\ny",
                "SMS:not a phone",
                "SMS:a@b.example",
                "VOICE:not a phone",
                "WHATSAPP:12",
                "WHATSAPP:+1234567890123456",
                "CHAT:ann\r\nBcc: x",
                "TELEGRAM:a\u0085b",
                "OTHER:a\u2028b"
            })
    void anAddressThatNobodyCanBeReachedAtIsRefusedByTheRuleOfItsChannel(String channelAndAddress) {
        String[] both = channelAndAddress.split(":", 2);
        open(both[0], both[1]).then().statusCode(400).body("errors.field", contains("customer.address"));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, <{}@b.example>, {}@b.example",
        "EMAIL, mailto:{}@b.example, {}@b.example",
        "EMAIL, {}@B.Example\u200b, {}@b.example",
        "EMAIL, Ann <{}@b.example>, {}@b.example",
        "EMAIL, {}@ü.example, {}@xn--tda.example",
        "WEB, <{}@b.example>, {}@b.example",
        "SMS, tel:+33 (6) 12-34-56-78, +33612345678",
        "CHAT, {} the one, {} the one",
        "OTHER, pigeon {}, pigeon {}"
    })
    void whatIsWrittenAroundAnAddressDoesNotMakeItAnother(String channel, String written, String kept) {
        String unique = "u" + UUID.randomUUID();
        String plain = kept.replace("{}", unique);

        String id = open(channel, plain).path("customer.id");
        Response again = open(channel, written.replace("{}", unique));

        assertThat(again.<String>path("customer.id")).isNotNull().isEqualTo(id);
        assertThat(again.<Iterable<String>>path("customer.addresses")).containsExactly(plain);
    }

    @Test
    void aKnownCustomerIsReachedAtAnAddressOfTheChannelOnly() {
        String id = open("EMAIL", UUID.randomUUID() + "@b.example").path("customer.id");

        for (String channel : List.of("SMS", "VOICE", "CHAT", "TELEGRAM", "OTHER")) {
            open("operator", channel, Map.of("customerId", id))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("/customer-unreachable"));
        }
        for (String channel : List.of("EMAIL", "WEB")) {
            open("operator", channel, Map.of("customerId", id)).then().statusCode(201);
        }
    }
}
