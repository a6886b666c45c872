package org.hotline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The API as a service publishes it: which operations there are, and which statuses each can answer. */
final class PublishedApi {

    /** A problem that the API names once for all operations. */
    private static final Pattern OF_ANY_OPERATION = Pattern.compile("\\b([45]\\d\\d) `[a-z-]+`");

    /** What is served without being an operation: the service's own state, and files for pages. */
    private static final Pattern NO_OPERATION = Pattern.compile("/q/.*|.*\\.(?:css|js|html|png|svg|ico)");

    private final Path file;
    private final List<Operation> operations = new ArrayList<>();
    private final Set<Integer> ofAnyOperation = new HashSet<>();

    PublishedApi(Path file) {
        this.file = file;
    }

    /** Whether it tells of such an answer. */
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
        return ofAnyOperation.contains(status) || candidates.stream().anyMatch(operation -> operation.tells(status));
    }

    private boolean knows(String path) {
        return operations().stream()
                .anyMatch(operation -> operation.path.matcher(path).matches());
    }

    /** They are written while the service of the first test is built, later than this object is made. */
    private synchronized List<Operation> operations() {
        if (operations.isEmpty()) {
            JsonNode api = read(file);
            OF_ANY_OPERATION
                    .matcher(api.path("info").path("description").asText())
                    .results()
                    .forEach(problem -> ofAnyOperation.add(Integer.valueOf(problem.group(1))));
            operations.addAll(operationsOf(api));
        }
        return operations;
    }

    private static JsonNode read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("the published API is missing: " + file);
        }
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Operation> operationsOf(JsonNode api) {
        List<Operation> found = new ArrayList<>();
        api.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
                    List<String> statuses = new ArrayList<>();
                    operation.getValue().path("responses").fieldNames().forEachRemaining(statuses::add);
                    String address = path.getKey().replaceAll("\\{[^}]+}", "[^/]+");
                    found.add(new Operation(operation.getKey(), Pattern.compile(address + "/?"), Set.copyOf(statuses)));
                }));
        if (found.isEmpty()) {
            throw new AssertionError("the published API has no operation: " + file);
        }
        return found;
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
