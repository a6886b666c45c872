package org.hotline.demo;

import java.util.Map;

/** A conversation of two messages in one ticket. */
final class ChatScene implements Scene {

    @Override
    public String title() {
        return "A visitor chats";
    }

    @Override
    public void play(Stage stage) {
        DemoActions actions = stage.actions();
        DemoTicket ticket = actions.filed(actions.message(message(stage, 1, "Hello, does your box support IPv6?")));
        DemoTicket same = actions.filed(actions.message(message(stage, 2, "And can I choose the prefix?")));
        stage.check(same.id().equals(ticket.id()), "both messages are in " + ticket.number());
        actions.reply(stage.operator(), ticket, "Yes to both, under Settings, Network.");
        actions.resolve(
                stage.operator(), ticket, Map.of("solution", "IPv6 and the prefix are set under Settings, Network."));
        actions.close(stage.operator(), ticket);
        stage.say("answered, solved and closed");
    }

    private static Map<String, ?> message(Stage stage, int number, String text) {
        String visitor = "visitor-" + stage.run();
        return Map.of(
                "channel",
                "CHAT",
                "account",
                stage.account(),
                "externalId",
                "chat-" + stage.run() + "-" + number,
                "conversation",
                visitor,
                "from",
                Map.of("address", visitor, "name", "Visitor"),
                "text",
                text,
                "language",
                "en");
    }
}
