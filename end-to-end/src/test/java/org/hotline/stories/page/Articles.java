package org.hotline.stories.page;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
        Person editor = RunningHotline.client().as(Role.KNOWLEDGE_EDITOR, "pages");
        String id = editor.post(
                        HotlineService.KNOWLEDGE,
                        "/v1/articles",
                        Map.of(
                                "title",
                                title,
                                "body",
                                body,
                                "language",
                                "en",
                                "category",
                                "connection",
                                "audience",
                                "PUBLIC",
                                "steps",
                                List.of("Unplug the box.", "Wait a minute.", "Plug it in.")))
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
