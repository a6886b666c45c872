package org.hotline.kit.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Composes an example for every body of the API from the examples of its fields. {@code META-INF/api-examples.properties}
 * has them by the name of the field ({@code subject}) or, where a name means several things, with the schema before it
 * ({@code TeamView.name}); identifiers, times, enums, numbers and truth values need none. A body that is a text has its
 * example by path and type ({@code /feed.xml.application/atom+xml}); one of bytes has none.
 */
final class Examples {

    private static final List<String> FILES =
            List.of("META-INF/kit-api-examples.properties", "META-INF/api-examples.properties");
    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Properties known = new Properties();
    private final Deque<String> open = new ArrayDeque<>();

    Examples(Map<String, Schema> schemas) {
        this.schemas = schemas;
        FILES.forEach(this::load);
    }

    private void load(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (file != null) {
                known.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> addTo(path, operation)));
    }

    private void addTo(String path, Operation operation) {
        if (operation.getRequestBody() != null) {
            addTo(path, operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                addTo(path, answer.getContent());
            }
        });
    }

    private void addTo(String path, @Nullable Content content) {
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            Schema schema = media.getSchema();
            if (schema != null && hasNone(media)) {
                media.setExample(type(schema) == SchemaType.STRING ? text(path, type) : of("", "", schema));
            }
        });
    }

    private @Nullable String text(String path, String type) {
        return known.getProperty(path + '.' + type.split(";", 2)[0]);
    }

    private static boolean hasNone(MediaType media) {
        return media.getExample() == null
                && (media.getExamples() == null || media.getExamples().isEmpty());
    }

    private @Nullable Object of(String owner, String field, Schema schema) {
        if (schema.getRef() != null) {
            return ofReference(owner, field, schema.getRef().substring(REFERENCE.length()));
        }
        Object own = own(owner, field, schema);
        if (own != null) {
            return own;
        }
        List<Schema> choices = schema.getAllOf() != null ? schema.getAllOf() : schema.getAnyOf();
        if (choices != null && !choices.isEmpty()) {
            return of(owner, field, choices.get(0));
        }
        SchemaType type = type(schema);
        if (type == SchemaType.OBJECT || schema.getProperties() != null) {
            return object(owner, schema);
        } else if (type == SchemaType.ARRAY) {
            Object item = schema.getItems() == null ? null : of(owner, field, schema.getItems());
            return item == null ? List.of() : List.of(item);
        }
        return scalar(schema, type);
    }

    private @Nullable Object ofReference(String owner, String field, String name) {
        Schema target = schemas.get(name);
        if (target == null || open.contains(name)) {
            return null; // a tree ends here
        }
        if (target.getProperties() == null) {
            return of(owner, field, target);
        }
        open.push(name);
        try {
            return of(name, "", target);
        } finally {
            open.pop();
        }
    }

    private Map<String, @Nullable Object> object(String owner, Schema schema) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> {
                Object value = of(owner, name, property);
                boolean required =
                        schema.getRequired() != null && schema.getRequired().contains(name);
                if (value != null || required) {
                    object.put(name, value);
                }
            });
        }
        return object;
    }

    /** The example that somebody wrote. */
    private @Nullable Object own(String owner, String field, Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        String written = known.getProperty(owner + '.' + field, known.getProperty(field));
        SchemaType type = type(schema);
        if (written == null || type == SchemaType.OBJECT || type == SchemaType.ARRAY) {
            return null;
        }
        return switch (type == null ? SchemaType.STRING : type) {
            case INTEGER -> Long.valueOf(written);
            case NUMBER -> Double.valueOf(written);
            case BOOLEAN -> Boolean.valueOf(written);
            default -> written;
        };
    }

    private static @Nullable Object scalar(Schema schema, @Nullable SchemaType type) {
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (type == SchemaType.INTEGER) {
            return schema.getMinimum() == null ? 1 : schema.getMinimum().longValue();
        } else if (type == SchemaType.NUMBER) {
            return 0.75;
        } else if (type == SchemaType.BOOLEAN) {
            return true;
        }
        if (type == SchemaType.NULL) {
            return null;
        }
        return switch (schema.getFormat() == null ? "" : schema.getFormat()) {
            case "uuid" -> "0190163d-8694-739b-aea5-966c26f8ad90";
            case "date-time" -> "2026-11-24T10:00:00Z";
            case "date" -> "2026-11-24";
            case "duration" -> "PT4H";
            default -> null;
        };
    }

    private static @Nullable SchemaType type(Schema schema) {
        return schema.getType() == null || schema.getType().isEmpty()
                ? null
                : schema.getType().get(0);
    }
}
