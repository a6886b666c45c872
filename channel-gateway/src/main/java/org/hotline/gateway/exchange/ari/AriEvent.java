package org.hotline.gateway.exchange.ari;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An event as Asterisk tells it. */
final class AriEvent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CHANNELS = List.of(
            "channel",
            "caller",
            "peer",
            "forwarded",
            "replace_channel",
            "transferee",
            "transfer_target",
            "transferer_first_leg",
            "transferer_second_leg");

    private final JsonNode event;
    private final Instant at;
    private final List<AriFact> facts = new ArrayList<>();

    private AriEvent(JsonNode event, Instant at) {
        this.event = event;
        this.at = at;
    }

    /** Nothing of what is no event. */
    static Optional<AriNews> read(String text) {
        try {
            JsonNode event = JSON.readTree(text);
            return AriText.time(event.path("timestamp"))
                    .filter(at -> event.path("type").isTextual())
                    .map(at -> new AriEvent(event, at).news());
        } catch (JsonProcessingException garbage) {
            return Optional.empty();
        }
    }

    private AriNews news() {
        List<AriChannel> channels = CHANNELS.stream()
                .flatMap(field -> AriChannel.read(event.path(field), at).stream())
                .toList();
        String type = event.path("type").asText();
        CHANNELS.forEach(field -> AriSigns.of(event.path(field), at).forEach(facts::add));
        switch (type) {
            case "Dial" -> dialled();
            case "ChannelDialplan" ->
                AriSigns.ofApplication(
                                channel(),
                                AriText.plain(event.path("dialplan_app")),
                                AriText.plain(event.path("dialplan_app_data")),
                                at)
                        .forEach(facts::add);
            case "ChannelEnteredBridge" -> bridged(AriKind.ENTERED);
            case "ChannelLeftBridge" -> bridged(AriKind.LEFT);
            case "ChannelHold" -> add(AriKind.HELD, "channel");
            case "ChannelUnhold" -> add(AriKind.RESUMED, "channel");
            case "ChannelHangupRequest" -> add(AriKind.HUNG_UP, "channel");
            case "BridgeBlindTransfer" -> transferred("channel");
            case "BridgeAttendedTransfer" -> {
                transferred("transferer_first_leg");
                transferred("transferer_second_leg");
            }
            case "ChannelDestroyed" ->
                channel()
                        .ifPresent(id ->
                                facts.add(AriFact.saying(AriKind.GONE, at, id, AriText.plain(event.path("cause")))));
            default -> {} // shows channels, if anything
        }
        return new AriNews(at, channels, facts, type.equals("ChannelDestroyed") ? List.of() : together(channels));
    }

    /** Whatever an event shows beside one another is of one call. */
    private List<String> together(List<AriChannel> channels) {
        Stream<String> linked =
                AriText.id(event.path("channel").path("channelvars").path("CHANNEL(linkedid)")).stream();
        return Stream.concat(channels.stream().map(AriChannel::id), linked).toList();
    }

    private Optional<String> channel() {
        return AriText.id(event.path("channel").path("id"));
    }

    private void add(AriKind kind, String field) {
        AriText.id(event.path(field).path("id")).ifPresent(id -> facts.add(AriFact.of(kind, at, id)));
    }

    private void transferred(String field) {
        if (event.path("result").asText().equals("Success")) {
            add(AriKind.TRANSFERRED, field);
        }
    }

    /** A call that was not taken yet may be led elsewhere by whoever is called. */
    private void dialled() {
        String caller = AriText.id(event.path("caller").path("id")).orElse(null);
        AriText.id(event.path("peer").path("id"))
                .ifPresent(peer -> facts.add(
                        new AriFact(AriKind.DIALLED, at, peer, caller, AriText.plain(event.path("dialstring")))));
    }

    /** Who waits in a bridge is with nobody. */
    private void bridged(AriKind kind) {
        JsonNode bridge = event.path("bridge");
        if (!AriSigns.isWaitingRoom(bridge)) {
            channel()
                    .ifPresent(id ->
                            AriText.id(bridge.path("id")).ifPresent(room -> facts.add(AriFact.in(kind, at, id, room))));
        }
    }
}
