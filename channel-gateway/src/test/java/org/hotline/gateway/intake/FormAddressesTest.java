package org.hotline.gateway.intake;

import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.GatewayTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a form names as its writer. */
@ChannelGatewayTest
class FormAddressesTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "WEB, support@hotline.example, 400",
        "WEB, Sales <SALES@Hotline.example>, 400",
        "WEB, root@localhost, 400",
        "WEB, root@127.0.0.1, 400",
        "WEB, root@[127.0.0.1], 400",
        "WEB, joe@pc, 400",
        "WEB, joe@shop.example, 202",
        "WEB, session-17, 202",
        "CHAT, joe@pc, 202"
    })
    void isSomebodyElseAndCanBeAnswered(String channel, String address, int status) {
        Map<String, Object> form = Map.of(
                "channel",
                channel,
                "account",
                "form-addresses",
                "externalId",
                unique("form"),
                "from",
                Map.of("address", address),
                "text",
                "It does not work.");

        if (status == 400) {
            message(form).statusCode(400).body("errors[0].field", equalTo("from.address"));
        } else {
            message(form).statusCode(status);
        }
    }
}
