package org.hotline.gateway.call.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collections;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However FreeSWITCH writes the parts of a leg's way. */
class FreeSwitchJsonTest {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static JsonNode read(String cdr) {
        return FreeSwitchJson.read(STRICT, cdr.getBytes(UTF_8));
    }

    @Test
    void partsOneAfterTheOtherAreAList() {
        JsonNode list = read("{\"variables\":{\"uuid\":\"a\"},\"callflow\":[{\"n\":2},{\"n\":1}],\"x\":null}");
        JsonNode repeated =
                read("{\"variables\":{\"uuid\":\"a\"},\"callflow\":{\"n\":2},\"callflow\":{\"n\":1},\"x\":null}");
        assertThat(repeated).isEqualTo(list);
        assertThat(new FreeSwitchCdr(repeated).profiles()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{",
                "{} {}",
                "{\"variables\":{},\"variables\":{}}",
                "{\"variables\":{\"uuid\":\"a\",\"uuid\":\"b\"}}"
            })
    void anythingElseTwiceOrBehindIsNoRecord(String cdr) {
        assertThatThrownBy(() -> read(cdr)).isInstanceOf(DomainException.class);
    }

    @Test
    void aWayOfMorePartsThanAnybodyGoesIsRefused() {
        String fifty = String.join(",", Collections.nCopies(50, "{}"));
        assertThat(new FreeSwitchCdr(read("{\"callflow\":[" + fifty + "]}")).profiles())
                .hasSize(50);
        JsonNode more = read("{\"callflow\":[{}," + fifty + "]}");
        assertThatThrownBy(() -> new FreeSwitchCdr(more)).isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"park", "conference", "bob", "sip:bob@example.org", "107"})
    void whatIsNoNumberIsNobodyWithout(String dialled) {
        assertThat(FreeSwitchCall.reports(dialling(dialled), "line")).isEmpty();
    }

    @Test
    void aNumberIsSomebodyWithout() {
        assertThat(FreeSwitchCall.reports(dialling("0612345678"), "line")).isNotEmpty();
    }

    private static FreeSwitchCdr dialling(String dialled) {
        return new FreeSwitchCdr(read("""
                {"variables":{"uuid":"a","user_name":"ann","start_uepoch":"1780308000000000",\
                "end_uepoch":"1780308060000000","hangup_cause":"NORMAL_CLEARING"},\
                "callflow":{"caller_profile":{"caller_id_number":"107","destination_number":"%s"}}}""".formatted(dialled)));
    }
}
