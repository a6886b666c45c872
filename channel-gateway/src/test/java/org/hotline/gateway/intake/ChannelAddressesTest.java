package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.gateway.channel.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelAddressesTest {

    private final ChannelAddresses addresses = new ChannelAddresses("FR");

    @ParameterizedTest
    @CsvSource({
        "SMS, 06 12 34 56 78, +33612345678",
        "SMS, 0033612345678, +33612345678",
        "VOICE, +33 (0)6 12 34 56 78, +33612345678",
        "VOICE, +49 30 123456, +4930123456",
        "WHATSAPP, 33612345678, +33612345678",
        "TELEGRAM, 123456789, 123456789",
        "TELEGRAM, @renee, @renee",
        "WEB, Renee@Example.ORG, renee@example.org",
        "WEB, 06.12.34.56.78, +33612345678",
        "VOICE, '', anonymous",
        "VOICE, Anonymous, anonymous",
        "SMS, 36173, 36173"
    })
    void everyAddressHasOneForm(Channel channel, String written, String form) {
        assertThat(addresses.normalise(channel, written)).isEqualTo(form);
        assertThat(addresses.normalise(channel, form)).isEqualTo(form);
    }
}
