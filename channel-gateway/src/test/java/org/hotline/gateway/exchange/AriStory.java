package org.hotline.gateway.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.kit.db.StoredJson;

/** What Asterisk tells of calls, second by second, as its own description of ARI has it. */
public final class AriStory {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final Instant begin;
    private final String names;
    private final Map<String, Map<String, Object>> channels = new LinkedHashMap<>();
    private final List<String> events = new ArrayList<>();

    /** @param names what all channels' ids begin with */
    public AriStory(Instant begin, String names) {
        this.begin = begin;
        this.names = names;
    }

    public Instant at(double second) {
        return begin.plusMillis(Math.round(second * 1000));
    }

    public String id(String key) {
        return names + "." + key;
    }

    /** A channel comes into being. */
    public AriStory created(double second, String key, String name, String number, String exten) {
        return comes(second, key, name, number, exten, "Down");
    }

    /** A caller comes. */
    public AriStory rings(double second, String key, String name, String number, String exten) {
        return comes(second, key, name, number, exten, "Ring");
    }

    private AriStory comes(double second, String key, String name, String number, String exten, String state) {
        Map<String, Object> channel = new LinkedHashMap<>();
        channel.put("id", id(key));
        channel.put("name", name);
        channel.put("state", state);
        channel.put("caller", Map.of("name", "", "number", number));
        channel.put("connected", Map.of("name", "", "number", ""));
        channel.put("accountcode", "");
        channel.put("dialplan", Map.of("context", "from-trunk", "exten", exten, "priority", 1));
        channel.put("creationtime", TIME.format(at(second)));
        channel.put("language", "en");
        channels.put(key, channel);
        return event(second, "ChannelCreated", Map.of("channel", channel));
    }

    public AriStory runs(double second, String key, String application, String data) {
        return event(
                second,
                "ChannelDialplan",
                Map.of("channel", channel(key), "dialplan_app", application, "dialplan_app_data", data));
    }

    public AriStory dials(double second, String caller, String peer, String dialled) {
        return event(
                second,
                "Dial",
                Map.of(
                        "caller",
                        channel(caller),
                        "peer",
                        channel(peer),
                        "dialstring",
                        dialled,
                        "dialstatus",
                        "",
                        "forward",
                        ""));
    }

    public AriStory enters(double second, String bridge, String... keys) {
        for (String key : keys) {
            channel(key).put("state", "Up");
            event(second, "ChannelEnteredBridge", Map.of("bridge", bridge(bridge), "channel", channel(key)));
        }
        return this;
    }

    public AriStory leaves(double second, String bridge, String... keys) {
        for (String key : keys) {
            event(second, "ChannelLeftBridge", Map.of("bridge", bridge(bridge), "channel", channel(key)));
        }
        return this;
    }

    public AriStory does(double second, String type, String key) {
        return event(second, type, Map.of("channel", channel(key)));
    }

    public AriStory goes(double second, String key, int cause) {
        return event(
                second, "ChannelDestroyed", Map.of("channel", channel(key), "cause", cause, "cause_txt", "as it was"));
    }

    public AriStory event(double second, String type, Map<String, Object> more) {
        Map<String, Object> event = new LinkedHashMap<>(more);
        event.put("type", type);
        event.put("application", "hotline");
        event.put("timestamp", TIME.format(at(second)));
        events.add(StoredJson.write(event));
        return this;
    }

    public Map<String, Object> channel(String key) {
        return channels.get(key);
    }

    public Map<String, Object> bridge(String name) {
        return Map.of("id", names + "-" + name, "technology", "simple_bridge", "bridge_type", "mixing");
    }

    /** In their order. */
    public List<String> events() {
        return List.copyOf(events);
    }

    /** Those since they were asked for last. */
    public List<String> take() {
        List<String> told = List.copyOf(events);
        events.clear();
        return told;
    }
}
