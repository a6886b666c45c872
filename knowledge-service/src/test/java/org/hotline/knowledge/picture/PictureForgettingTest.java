package org.hotline.knowledge.picture;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.knowledge.Editors.article;
import static org.hotline.knowledge.Editors.drafted;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hotline.kit.test.Tokens;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.hotline.knowledge.article.ArticlePictures;
import org.junit.jupiter.api.Test;

@KnowledgeServiceTest
@SuppressWarnings("NullAway.Init") // injected
class PictureForgettingTest {

    @Inject
    PictureTable pictures;

    @Inject
    ArticlePictures shown;

    @Inject
    Clock clock;

    @Test
    void whatNoRevisionShowsIsForgottenAfterADay() {
        String idle = uploaded();
        String used = uploaded();
        drafted(article("Lamps", "![lamps](/help/pictures/" + used + "/20x10.png)", "en", "PUBLIC"));

        forget(Duration.ofHours(1));
        assertThat(status(idle)).isEqualTo(200);
        forget(Duration.ofHours(-1));
        assertThat(status(idle)).isEqualTo(404);
        assertThat(status(used)).isEqualTo(200);
    }

    private void forget(Duration keep) {
        PictureForgetting forgetting = new PictureForgetting(pictures, shown, clock, keep);
        UUID place = new UUID(0, 0);
        do {
            place = io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().call(new Next(forgetting, place));
        } while (!place.equals(new UUID(0, 0)));
    }

    private record Next(PictureForgetting forgetting, UUID place) implements java.util.concurrent.Callable<UUID> {

        @Override
        public UUID call() {
            return forgetting.forgetSome(place);
        }
    }

    private static String uploaded() {
        return given().auth()
                .oauth2(Tokens.of("knowledge-editor", "carl"))
                .contentType("image/png")
                .body(Drawings.png(20, 10))
                .post("/v1/pictures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int status(String id) {
        return given().auth()
                .oauth2(Tokens.of("knowledge-editor", "carl"))
                .get("/v1/pictures/" + id)
                .statusCode();
    }
}
