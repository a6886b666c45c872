package org.hotline.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The API as a service publishes it: which operations there are, and which statuses each can answer. */
final class PublishedApi {

    /** Answers to requests that no client makes who has read the API. */
    private static final Set<Integer> BEYOND_THE_API = Set.of(405, 406, 414, 431);

    /** What is served without being an operation: the service's own state, and files for pages. */
    private static final Pattern NO_OPERATION = Pattern.compile("/q/.*|.*\\.(?:css|js|html|png|svg|ico)");

    private final Path file;
    private final List<Operation> operations = new ArrayList<>();

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
        return BEYOND_THE_API.contains(status) || candidates.stream().anyMatch(operation -> operation.tells(status));
    }

    private boolean knows(String path) {
        return operations().stream()
                .anyMatch(operation -> operation.path.matcher(path).matches());
    }

    /** They are written while the service of the first test is built, later than this object is made. */
    private synchronized List<Operation> operations() {
        if (operations.isEmpty()) {
            operations.addAll(read(file));
        }
        return operations;
    }

    private static List<Operation> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("the published API is missing: " + file);
        }
        List<Operation> operations = new ArrayList<>();
        try {
            JsonNode paths = new ObjectMapper().readTree(Files.readString(file)).path("paths");
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
            throw new AssertionError("the published API has no operation: " + file);
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
