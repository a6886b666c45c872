package org.hotline.gateway.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** FreeSWITCH, which writes down a leg when it is over and posts it as mod_json_cdr does. */
abstract class FreeSwitchCalls extends PushedCalls {

    static final Instant START = Instant.parse("2026-06-01T10:00:00.123456Z");

    /** As curl signs in that has a name and a password. */
    static String signIn(String key) {
        return "Basic " + Base64.getEncoder().encodeToString(("freeswitch:" + key).getBytes(UTF_8));
    }

    static ValidatableResponse post(String key, String account, String type, String body) {
        return pushing(type, body.getBytes(UTF_8))
                .header("Authorization", signIn(key))
                .post("/v1/cti/freeswitch/" + account + "?uuid=a_0")
                .then();
    }

    static ValidatableResponse post(String key, String account, String cdr) {
        return post(key, account, "application/json", cdr);
    }

    static String micros(double second) {
        return second < 0
                ? "0"
                : String.valueOf(ChronoUnit.MICROS.between(
                        Instant.EPOCH, START.plus(Duration.ofMillis(Math.round(second * 1000)))));
    }

    /** Variables of a leg, with others beside them. */
    static Map<String, String> variables(String uuid, double answered, double bridged, double ended, String... more) {
        Map<String, String> all = new TreeMap<>(Map.of(
                "uuid",
                uuid,
                "direction",
                "inbound",
                "start_uepoch",
                micros(0),
                "answer_uepoch",
                micros(answered),
                "bridge_uepoch",
                micros(bridged),
                "end_uepoch",
                micros(ended),
                "hangup_cause",
                "NORMAL_CLEARING",
                "last_app",
                "bridge"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    static String cdr(Map<String, String> variables, String... newestFirst) {
        StringBuilder said = new StringBuilder();
        variables.forEach(
                (name, value) -> said.append(said.isEmpty() ? "" : ",").append("\"%s\":\"%s\"".formatted(name, value)));
        return "{\"core-uuid\":\"1\",\"channel_data\":{\"state\":\"CS_REPORTING\"},\"variables\":{%s},\"callflow\":[%s]}"
                .formatted(said, String.join(",", newestFirst));
    }

    /** A part of the way: who calls whom, whom that was handed, and from when till when they talked. */
    static String flow(String from, String to, String others, double bridged, double transferred, double hungUp) {
        return """
                {"dialplan":"XML","profile_index":"1","caller_profile":{"username":"%1$s","caller_id_number":"%1$s",\
                "destination_number":"%2$s","uuid":"x","source":"mod_sofia"%3$s},"times":{"created_time":"%4$s",\
                "profile_created_time":"%4$s","bridged_time":"%5$s","transfer_time":"%6$s","hangup_time":"%7$s"}}""".formatted(from, to, others, micros(0), micros(bridged), micros(transferred), micros(hungUp));
    }

    static String handedTo(String leg, String telephone) {
        return ",\"originatee\":{\"originatee_caller_profiles\":[" + profile(leg, "0612345678", telephone) + "]}";
    }

    static String dialledFor(String leg, String caller) {
        return ",\"originator\":{\"originator_caller_profiles\":[" + profile(leg, caller, "33100000000") + "]}";
    }

    private static String profile(String leg, String caller, String destination) {
        return "{\"uuid\":\"%s\",\"caller_id_number\":\"%s\",\"destination_number\":\"%s\"}"
                .formatted(leg, caller, destination);
    }
}
