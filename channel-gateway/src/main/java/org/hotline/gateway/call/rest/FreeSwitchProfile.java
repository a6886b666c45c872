package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A part of a leg's way as FreeSWITCH wrote it down: a leg that is transferred begins another one. */
final class FreeSwitchProfile {

    private static final String ORIGINATOR = "originator";
    private static final String ORIGINATEE = "originatee";

    private final JsonNode flow;

    FreeSwitchProfile(JsonNode flow) {
        this.flow = flow;
    }

    String caller() {
        return of("caller_id_number");
    }

    String destination() {
        return of("destination_number");
    }

    private String of(String field) {
        return flow.path("caller_profile").path(field).asText();
    }

    /** Of the leg for which this one was dialled. */
    List<JsonNode> above() {
        return others(ORIGINATOR);
    }

    /** Of the legs that were dialled for this one. */
    List<JsonNode> below() {
        return others(ORIGINATEE);
    }

    private List<JsonNode> others(String which) {
        JsonNode all = flow.path("caller_profile").path(which).path(which + "_caller_profiles");
        return list(all).toList();
    }

    /** When it was spoken from on, if it was. */
    @Nullable
    Instant bridgedAt() {
        return at("bridged_time");
    }

    /** When this part was over. */
    @Nullable
    Instant endedAt() {
        Instant transferred = at("transfer_time");
        return transferred == null ? at("hangup_time") : transferred;
    }

    boolean isTransferred() {
        return at("transfer_time") != null;
    }

    @Nullable
    Instant at(String time) {
        return FreeSwitchTime.ofMicroseconds(flow.path("times").path(time).asText());
    }

    /** All of a list; what is written once may stand without one. */
    static Stream<JsonNode> list(JsonNode all) {
        return all.isArray()
                ? StreamSupport.stream(all.spliterator(), false)
                : all.isObject() ? Stream.of(all) : Stream.of();
    }
}
