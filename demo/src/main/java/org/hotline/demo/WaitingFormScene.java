package org.hotline.demo;

import java.util.Map;

/** A ticket that nobody has answered at the end of the day. */
final class WaitingFormScene implements Scene {

    @Override
    public String title() {
        return "A web form waits for its answer, and a system elsewhere is told";
    }

    @Override
    public void play(Stage stage) {
        Map<String, ?> form = Map.of(
                "channel", "WEB",
                "account", stage.account(),
                "externalId", "form-" + stage.run(),
                "from", Map.of("address", "web." + stage.run() + "@customer.example"),
                "subject", "A question about my contract",
                "text", "When can I change my plan?",
                "language", "en");
        try (ToldSystem elsewhere = new ToldSystem(stage.admin(), "org.hotline.ticket.opened.v1")) {
            DemoTicket ticket = stage.actions().filed(stage.actions().message(form));
            stage.say(ticket.number() + " is open");
            stage.check(
                    elsewhere.isToldSigned(ticket.number()), "a system elsewhere was told so, signed with its secret");
        }
    }
}
