package org.hotline.stories.page;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.hotline.stories.RunningHotline;

/** Articles that are there for everybody. */
final class Articles {

    private static final Duration SOON = Duration.ofSeconds(30);

    private Articles() {}

    /** The article's id, once a search finds it by its title. */
    static String published(String title, String body) {
        return published(title, body, Map.of("audience", "PUBLIC"));
    }

    /** The same of one that says what following it does besides. */
    static String withEffects(String title, String body) {
        return published(title, body, Map.of("audience", "PUBLIC", "sideEffects", "Calls that are under way end."));
    }

    /** The same of one that only we read. */
    static String internal(String title, String body) {
        return published(title, body, Map.of());
    }

    /** The same of a procedure with three steps, for us only. */
    static String procedure(String title) {
        return published(
                title,
                "How to restart a box.",
                Map.of("kind", "PROCEDURE", "sideEffects", "Calls that are under way end."));
    }

    private static String published(String title, String body, Map<String, String> more) {
        Map<String, Object> article = new HashMap<>(Map.of(
                "title",
                title,
                "body",
                body,
                "language",
                "en",
                "category",
                "connection",
                "steps",
                List.of("Unplug the box.", "Wait a minute.", "Plug it in.")));
        article.putAll(more);
        Person editor = RunningHotline.client().as(Role.KNOWLEDGE_EDITOR, "pages");
        String id = editor.post(HotlineService.KNOWLEDGE, "/v1/articles", article)
                .expect(201)
                .text("/id");
        Person other = RunningHotline.client().as(Role.KNOWLEDGE_EDITOR, "another");
        for (String step : List.of("submission", "approval", "publication")) {
            other.post(HotlineService.KNOWLEDGE, "/v1/articles/" + id + "/" + step, Map.of())
                    .expectDone();
        }
        await().atMost(SOON)
                .until(() -> editor.get(HotlineService.KNOWLEDGE, "/v1/search?language=en&q=" + title.split(" ", -1)[0])
                        .expect(200)
                        .json()
                        .toString()
                        .contains(id));
        return id;
    }
}
