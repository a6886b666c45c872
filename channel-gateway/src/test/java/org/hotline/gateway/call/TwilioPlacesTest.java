package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.gateway.provider.Provider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class TwilioPlacesTest extends TwilioCalls {

    /** What has no text of its own: places, buttons, and kinds that nobody knows yet. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Latitude=48.85, Longitude=2.35, Address=Paris, Label=Home | Home/Paris/48.85, 2.35",
                "Latitude=48.85, Longitude=2.35 | 48.85, 2.35",
                "MessageType=contacts | [contacts]",
                "ButtonText=Yes | Yes",
                "NumSegments=1 | [?]"
            })
    void whatHasNoTextIsAMessageAllTheSame(String fields, String text) {
        String account = account(Provider.TWILIO);
        Map<String, String> message = TwilioMessagesTest.message("whatsapp:+33612345678", "");
        for (String field : fields.split(", ")) {
            message.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        push(key(), account, message).statusCode(200);

        await().until(() -> !begun(account).isEmpty());
        assertThat(begun(account).get(0).text()).isEqualTo(text.replace('/', '\n'));
    }
}
