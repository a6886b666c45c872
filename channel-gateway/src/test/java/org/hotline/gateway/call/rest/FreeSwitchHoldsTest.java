package org.hotline.gateway.call.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom somebody of ours keeps waiting is told by the leg to his telephone. */
class FreeSwitchHoldsTest {

    private static final String LEG = """
            {"variables":{"uuid":"b","last_bridge_to":"a","bridge_uepoch":"1780308000000000",\
            "end_uepoch":"1780308060000000","hangup_cause":"NORMAL_CLEARING","hold_events":"{%s}"},\
            "callflow":{"caller_profile":{"destination_number":"ann","originator":{"originator_caller_profiles":\
            [{"uuid":"a","caller_id_number":"0612345678"}]}}}}""";

    @Test
    void allOfThemAreToldHoweverMany() {
        String holds = IntStream.range(10, 30)
                .mapToObj(second -> "{17803080%1$d000000,17803080%1$d500000}".formatted(second))
                .collect(Collectors.joining(","));
        FreeSwitchCdr leg = new FreeSwitchCdr(
                FreeSwitchJson.read(new ObjectMapper(), LEG.formatted(holds).getBytes(UTF_8)));
        assertThat(FreeSwitchCall.reports(leg, "line")).hasSize(2 + 2 * 20);
    }
}
