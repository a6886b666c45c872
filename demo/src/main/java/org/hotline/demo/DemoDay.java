package org.hotline.demo;

import java.util.List;

/** The story of the demonstration: who writes, who answers, who escalates, who learns. */
final class DemoDay {

    private static final List<Scene> SCENES = List.of(
            new SolvedMailScene(),
            new ReopenedTicketScene(),
            new EscalatedTicketScene(),
            new SetAsideMailsScene(),
            new ChatScene(),
            new CallsScene(),
            new WaitingFormScene(),
            new ProcedureScene());

    private DemoDay() {}

    static void play(Stage stage) {
        for (Scene scene : SCENES) {
            stage.narrator().title(scene.title());
            scene.play(stage);
        }
    }
}
