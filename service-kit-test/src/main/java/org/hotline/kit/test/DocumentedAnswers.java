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
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Watches every answer that a test gets over HTTP: a status that the published API does not tell of fails the test, and so
 * does an answer of an operation that it does not know. So what is documented is what is answered.
 */
public final class DocumentedAnswers implements QuarkusTestBeforeEachCallback, Filter {

    private static final Path API = Path.of("target/openapi/openapi.json");

    /** Answers to requests that no client makes who has read the API. */
    private static final Set<Integer> BEYOND_THE_API = Set.of(405, 406);

    /** What is served without being an operation: the service's own state, and files for pages. */
    private static final Pattern NO_OPERATION = Pattern.compile("/q/.*|.*\\.(?:css|js|html|png|svg|ico)");

    private final Path api;
    private final List<Operation> operations = new ArrayList<>();

    /** Registered by name, for every test class with a service. */
    public DocumentedAnswers() {
        this(API);
    }

    DocumentedAnswers(Path api) {
        this.api = api;
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
        if (!tells(request.getMethod(), path, answer.statusCode())) {
            throw new AssertionError("%s %s answered %d, which the published API does not tell: %s"
                    .formatted(request.getMethod(), path, answer.statusCode(), answer.asString()));
        }
        return answer;
    }

    /** Whether the published API tells of such an answer. */
    boolean tells(String method, String path, int status) {
        if (NO_OPERATION.matcher(path).matches()) {
            return true;
        }
        List<Operation> candidates = operations().stream()
                .filter(operation -> operation.answers(method, path))
                .toList();
        if (candidates.isEmpty()) {
            return status == (knows(path) ? 405 : 404);
        }
        return BEYOND_THE_API.contains(status) || candidates.stream().anyMatch(operation -> operation.tells(status));
    }

    private boolean knows(String path) {
        return operations().stream()
                .anyMatch(operation -> operation.path.matcher(path).matches());
    }

    /** They are written while the service of the first test is built, later than this is made. */
    private synchronized List<Operation> operations() {
        if (operations.isEmpty()) {
            operations.addAll(read(api));
        }
        return operations;
    }

    private static List<Operation> read(Path api) {
        if (!Files.isRegularFile(api)) {
            throw new AssertionError("the published API is missing: " + api);
        }
        List<Operation> operations = new ArrayList<>();
        try {
            JsonNode paths = new ObjectMapper().readTree(Files.readString(api)).path("paths");
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
        if (operations.isEmpty()) {
            throw new AssertionError("the published API has no operation: " + api);
        }
        return operations;
    }

    private record Operation(String method, Pattern path, Set<String> statuses) {
        boolean answers(String asked, String address) {
            return method.equalsIgnoreCase(asked) && path.matcher(address).matches();
        }

        boolean tells(int status) {
            return statuses.contains(Integer.toString(status));
        }
    }
}
