package org.hotline.demo;

import java.util.Map;

/** Mails that no figure may count. */
final class SetAsideMailsScene implements Scene {

    @Override
    public String title() {
        return "A machine answers, and somebody advertises";
    }

    @Override
    public void play(Stage stage) {
        DemoTicket absence = stage.ticketOfMail("absence");
        stage.say(absence.number() + " was written by a machine: kept, never counted, never answered automatically");
        DemoTicket spam = stage.ticketOfMail("reclame");
        stage.actions().act(stage.operator(), spam, "spam", Map.of());
        stage.say("Alice marked " + spam.number() + " as spam: withdrawn from every figure");
    }
}
