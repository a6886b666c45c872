package org.hotline.demo;

import java.time.Instant;
import java.util.Map;
import org.hotline.launcher.client.HttpAnswer;

/** What a telephone system reports of two calls. */
final class CallsScene implements Scene {

    @Override
    public String title() {
        return "One call is answered, another is given up";
    }

    @Override
    public void play(Stage stage) {
        Instant start = stage.clock().instant().minusSeconds(400);
        answered(stage, start);
        givenUp(stage, start.plusSeconds(30));
    }

    private static void answered(Stage stage, Instant start) {
        HttpAnswer offered = report(stage, "answered", "OFFERED", start);
        report(stage, "answered", "QUEUED", start.plusSeconds(1));
        report(stage, "answered", "CONNECTED", start.plusSeconds(13));
        report(stage, "answered", "ENDED", start.plusSeconds(193));
        DemoTicket ticket = stage.actions().filed(offered);
        stage.actions()
                .resolve(
                        stage.operator(), ticket, Map.of("solution", "Explained the invoice.", "handlingSeconds", 180));
        stage.say(ticket.number() + ": answered after 12 s, solved in the call");
    }

    private static void givenUp(Stage stage, Instant start) {
        HttpAnswer missed = report(stage, "missed", "OFFERED", start);
        report(stage, "missed", "QUEUED", start.plusSeconds(1));
        report(stage, "missed", "ENDED", start.plusSeconds(35));
        stage.say(stage.actions().filed(missed).number() + ": the caller gave up after 34 s");
    }

    private static HttpAnswer report(Stage stage, String name, String event, Instant at) {
        String caller = "+3361234" + String.format("%04d", Math.floorMod((stage.run() + name).hashCode(), 10_000));
        return stage.actions()
                .call(Map.ofEntries(
                        Map.entry("callId", name + "-" + stage.run()),
                        Map.entry("account", stage.account()),
                        Map.entry("event", event),
                        Map.entry("at", at.toString()),
                        Map.entry("from", caller),
                        Map.entry("to", "+33123456789"),
                        Map.entry("direction", "INBOUND"),
                        Map.entry("queue", "first-line"),
                        Map.entry("cause", name.equals("missed") ? "CANCEL" : "NORMAL_CLEARING"),
                        Map.entry("operator", "Alice")));
    }
}
