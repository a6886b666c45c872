package org.hotline.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.nio.file.Path;

/**
 * Watches every answer that a test gets over HTTP: a status that the published API does not tell of fails the test, and so
 * does an answer of an operation that it does not know. So what is documented is what is answered.
 */
public final class DocumentedAnswers implements QuarkusTestBeforeEachCallback, Filter {

    private final PublishedApi api = new PublishedApi(Path.of("target/openapi/openapi.json"));

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        boolean watching = RestAssured.filters().stream()
                .anyMatch(filter -> filter.getClass().getName().equals(DocumentedAnswers.class.getName()));
        if (!watching) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (!api.tells(request.getMethod(), path, answer.statusCode())) {
            throw new AssertionError("%s %s answered %d, which the published API does not tell: %s"
                    .formatted(request.getMethod(), path, answer.statusCode(), answer.asString()));
        }
        return answer;
    }
}
