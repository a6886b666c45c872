package org.hotline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hotline.launcher.client.Patience;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/** The articles of the running hotline, as an editor brings them and an operator asks for them. */
final class Knowledge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration GIVE_UP = Duration.ofMinutes(5);

    private final Person editor;
    private final Person operator;

    Knowledge(RunningHotline hotline) {
        this.editor = hotline.as(Role.KNOWLEDGE_EDITOR);
        this.operator = hotline.as(Role.OPERATOR);
    }

    static ObjectNode article(String externalId, String title, String body) {
        return JSON.createObjectNode()
                .put("externalId", externalId)
                .put("title", title)
                .put("body", body);
    }

    /** Brings articles in; each is there afterwards, or the figures are worth nothing. */
    void bring(List<ObjectNode> articles) {
        String lines = articles.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
        JsonNode report = editor.post(
                        HotlineService.KNOWLEDGE,
                        "/v1/articles/imports",
                        "application/x-ndjson",
                        lines.getBytes(StandardCharsets.UTF_8))
                .expect(200)
                .json();
        if (report.path("failed").asInt() > 0 || report.path("lines").asInt() != articles.size()) {
            throw new IllegalStateException("Not all articles were taken: " + report);
        }
    }

    /** The external ids of what is found, best first. */
    List<String> find(String question, String filters) {
        return operator.get(
                        HotlineService.KNOWLEDGE,
                        "/v1/search?limit=10&" + filters + "&q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("externalId");
    }

    /** Waits until an article is found by its title. */
    void awaitFound(ObjectNode article, String filters) {
        String title = article.path("title").asText();
        String id = article.path("externalId").asText();
        Patience.until(
                "article " + id, GIVE_UP, () -> find(title, filters).contains(id) ? Optional.of(id) : Optional.empty());
    }
}
