package org.hotline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Watches every answer that a test gets over HTTP: a status that the published API does not tell of fails the test. So what
 * is documented is what is answered.
 */
public final class DocumentedAnswers implements QuarkusTestBeforeEachCallback, Filter {

    private static final Path API = Path.of("target/openapi/openapi.json");

    /** Answers to requests that no client makes who has read the API. */
    private static final Set<Integer> BEYOND_THE_API = Set.of(405, 406, 429);

    private final List<Operation> operations = new ArrayList<>();

    /** Registered by name, for every test class with a service. */
    public DocumentedAnswers() {
        if (Files.isRegularFile(API)) {
            read();
        }
    }

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
        String method = request.getMethod().toLowerCase(Locale.ROOT);
        int status = answer.statusCode();
        List<Operation> candidates = operations.stream()
                .filter(operation -> operation.answers(method, path))
                .toList();
        boolean told = candidates.isEmpty()
                || BEYOND_THE_API.contains(status)
                || candidates.stream().anyMatch(operation -> operation.statuses.contains(Integer.toString(status)));
        if (!told) {
            throw new AssertionError("%s %s answered %d, which the published API does not tell: %s"
                    .formatted(request.getMethod(), path, status, answer.asString()));
        }
        return answer;
    }

    private void read() {
        try {
            JsonNode paths = new ObjectMapper().readTree(Files.readString(API)).path("paths");
            paths.fields()
                    .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                        List<String> statuses = new ArrayList<>();
                        operation.getValue().path("responses").fieldNames().forEachRemaining(statuses::add);
                        String address = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
                        operations.add(new Operation(
                                operation.getKey(), Pattern.compile(address + "/?"), Set.copyOf(statuses)));
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Operation(String method, Pattern path, Set<String> statuses) {
        boolean answers(String asked, String address) {
            return method.equals(asked) && path.matcher(address).matches();
        }
    }
}
