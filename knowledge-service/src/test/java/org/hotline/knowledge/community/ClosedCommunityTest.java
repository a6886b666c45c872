package org.hotline.knowledge.community;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.hotline.knowledge.KnowledgeServiceTest;
import org.junit.jupiter.api.Test;

/** As it is unless somebody opens it. */
@KnowledgeServiceTest
@TestProfile(ClosedCommunityTest.Closed.class)
class ClosedCommunityTest {

    /** Without a community. */
    public static class Closed implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("hotline.knowledge.community.open", "false");
        }
    }

    @Test
    void nothingOfItIsThereAndNothingLeadsToIt() {
        for (String path : new String[] {"/help/community", "/help/community/new"}) {
            given().get(path).then().statusCode(404).body("type", containsString("community-closed"));
        }
        given().get("/help").then().statusCode(200).body(not(containsString("/help/community")));
        given().get("/help?q=x").then().statusCode(200).body(not(containsString("/help/community")));
        given().get("/sitemap.xml").then().body(not(containsString("/help/community")));
    }
}
