package org.hotline.gateway.exchange.ari;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the state of a channel, and what the dial plan does with it, tell of whoever is there. */
final class AriSigns {

    /** Where an application runs on the channel of whoever was called. */
    private static final List<String> OF_CALLED = List.of("appdial", "appqueue", "appfollow", "apppage");

    private AriSigns() {}

    static boolean isWaitingRoom(JsonNode bridge) {
        return Stream.of("bridge_type", "technology", "bridge_class")
                .anyMatch(field ->
                        bridge.path(field).asText().toLowerCase(Locale.ROOT).contains("holding"));
    }

    /** Of a channel as it is shown: one that rings itself calls us. */
    static List<AriFact> of(JsonNode channel, Instant at) {
        Optional<String> id = AriText.id(channel.path("id"));
        if (id.isEmpty()) {
            return List.of();
        }
        Instant created = AriText.time(channel.path("creationtime")).orElse(at);
        if (channel.path("state").asText().equals("Ring")) {
            return List.of(AriFact.of(AriKind.CAME, created, id.get()));
        }
        JsonNode plan = channel.path("dialplan");
        return runs(AriText.plain(plan.path("app_name")))
                ? List.of(AriFact.of(AriKind.CAME, created, id.get()))
                : List.of();
    }

    private static boolean runs(String application) {
        String name = application.toLowerCase(Locale.ROOT);
        return !name.isEmpty() && OF_CALLED.stream().noneMatch(name::startsWith);
    }

    /** Of an application that begins. */
    static List<AriFact> ofApplication(Optional<String> channel, String application, String data, Instant at) {
        String name = application.toLowerCase(Locale.ROOT);
        if (channel.isEmpty() || !runs(application)) {
            return List.of();
        }
        AriFact came = AriFact.of(AriKind.CAME, at, channel.get());
        if (name.equals("queue")) {
            return List.of(came, AriFact.saying(AriKind.QUEUED, at, channel.get(), data.split(",", 2)[0].strip()));
        }
        return name.equals("voicemail")
                ? List.of(came, AriFact.of(AriKind.RECORDED, at, channel.get()))
                : List.of(came);
    }
}
