package org.hotline.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hotline.launcher.client.Patience;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;

/** The draft that comes from a solved ticket, on its way to an article that a search finds. */
final class LearnedArticle {

    private static final Duration SOON = Duration.ofSeconds(20);

    private LearnedArticle() {}

    static void from(DemoTicket ticket, Stage stage) {
        String id = Patience.until("a draft from " + ticket.number(), SOON, () -> draft(ticket, stage));
        publish(id, stage.editor());
        Patience.until("the article to be found", SOON, () -> found(id, stage));
        stage.say("the solution became an article; Edith published it; a search for 'box orage' finds it");
    }

    /** The way of an article to its readers. */
    static void publish(String article, Person editor) {
        for (String step : List.of("submission", "approval", "publication")) {
            editor.post(HotlineService.KNOWLEDGE, "/v1/articles/" + article + "/" + step, Map.of())
                    .expectDone();
        }
    }

    private static Optional<String> draft(DemoTicket ticket, Stage stage) {
        JsonNode drafts = stage.editor()
                .get(HotlineService.KNOWLEDGE, "/v1/drafts?limit=200")
                .expect(200)
                .json();
        for (JsonNode draft : drafts.path("items")) {
            if (draft.toString().contains(ticket.id())) {
                return Optional.of(draft.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> found(String article, Stage stage) {
        String found = stage.operator()
                .get(HotlineService.KNOWLEDGE, "/v1/search?q=box%20orage&language=fr")
                .expect(200)
                .bodyText();
        return found.contains(article) ? Optional.of(true) : Optional.empty();
    }
}
