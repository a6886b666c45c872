package org.hotline.demo;

import java.util.List;
import java.util.Map;
import org.hotline.launcher.run.HotlineService;

/** A procedure for whoever takes the ticket that waits: the desk offers it beside the question about the contract. */
final class ProcedureScene implements Scene {

    private static final String TITLE = "Change the plan of a contract";

    private static final Map<String, ?> PROCEDURE = Map.of(
            "title",
            TITLE,
            "body",
            "A customer can change the plan of a contract once a month. Follow the steps while you answer.",
            "language",
            "en",
            "kind",
            "PROCEDURE",
            "category",
            "contract",
            "steps",
            List.of(
                    "Ask for the number of the contract, and whether the question comes from its holder.",
                    "Look up when the plan was changed last: less than a month ago, it cannot be changed yet.",
                    "Say from which day the new plan counts, and what it costs.",
                    "Change the plan, and send the confirmation."),
            "sideEffects",
            "The price of the current month is charged in full, and the old plan cannot be chosen again for a month.");

    @Override
    public String title() {
        return "A procedure for newcomers";
    }

    @Override
    public void play(Stage stage) {
        boolean known = stage.operator()
                .get(HotlineService.KNOWLEDGE, "/v1/search?language=en&q=" + TITLE.replace(" ", "%20"))
                .expect(200)
                .bodyText()
                .contains("\"" + TITLE + "\"");
        if (!known) {
            LearnedArticle.publish(
                    stage.editor()
                            .post(HotlineService.KNOWLEDGE, "/v1/articles", PROCEDURE)
                            .expect(201)
                            .text("/id"),
                    stage.approver());
        }
        stage.say("the desk offers '" + TITLE + "' beside the ticket that waits: open it, and work through its steps");
    }
}
