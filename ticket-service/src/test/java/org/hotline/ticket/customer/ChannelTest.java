package org.hotline.ticket.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChannelTest {

    @ParameterizedTest
    @EnumSource(org.hotline.event.Channel.class)
    void aWayThatOnlyNewerWritersKnowIsOneOfTheOthers(org.hotline.event.Channel wire) {
        String known = wire == org.hotline.event.Channel.UNKNOWN ? "OTHER" : wire.name();

        assertThat(Channel.of(wire)).hasToString(known);
    }
}
