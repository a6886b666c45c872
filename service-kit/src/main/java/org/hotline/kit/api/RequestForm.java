package org.hotline.kit.api;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What the parameters and the body of an operation look like, and with it what can be wrong with them. */
final class RequestForm {

    static final String IF_MATCH = "If-Match";

    private static final Set<String> RAW = Set.of("java.io.InputStream", "byte[]");

    private final Operation operation;
    private final MethodInfo method;

    RequestForm(Operation operation, MethodInfo method) {
        this.operation = operation;
        this.method = method;
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** Whether the body is read as a form that it can miss, rather than kept as it is. */
    boolean hasReadBody() {
        return hasBody()
                && method.parameterTypes().stream()
                        .noneMatch(type -> RAW.contains(type.name().toString()));
    }

    boolean takesEveryMediaType() {
        return operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().getMediaTypes().containsKey("*/*");
    }

    /** Whoever changes something can meet others who do. */
    boolean canMeetOthers() {
        return !method.hasAnnotation("jakarta.ws.rs.GET");
    }

    /** A path that holds no number, time or name of the kind asked for leads nowhere. */
    boolean canLeadNowhere() {
        return parameters().stream()
                .anyMatch(parameter -> parameter.getIn() == In.PATH && canBeUnreadable(parameter.getSchema()));
    }

    /** What a query may say has rules, the text of a header is read by the operation, and whatever has a rule can break it. */
    boolean canBreakARule() {
        return hasReadBody()
                || parameters().stream()
                        .anyMatch(parameter -> parameter.getIn() == In.QUERY
                                || hasRule(parameter.getSchema())
                                || (isText(parameter.getSchema()) && isReadByTheOperation(parameter)));
    }

    /** The text of a path is a name that is looked up, and an entity tag one that is compared. */
    private static boolean isReadByTheOperation(Parameter parameter) {
        return parameter.getIn() != In.PATH && !parameter.getName().equals(IF_MATCH);
    }

    boolean hasHeader(String name) {
        return parameters().stream()
                .anyMatch(parameter -> parameter.getIn() == In.HEADER && name.equals(parameter.getName()));
    }

    /** A text is read whatever it says, and so is what is true or not. */
    private static boolean canBeUnreadable(@Nullable Schema schema) {
        if (schema != null && is(schema, SchemaType.ARRAY)) {
            return canBeUnreadable(schema.getItems());
        }
        return schema != null && !is(schema, SchemaType.STRING) && !is(schema, SchemaType.BOOLEAN);
    }

    private static boolean isText(@Nullable Schema schema) {
        if (schema != null && is(schema, SchemaType.ARRAY)) {
            return isText(schema.getItems());
        }
        return schema != null && is(schema, SchemaType.STRING);
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static boolean hasRule(@Nullable Schema schema) {
        return schema != null
                && (schema.getPattern() != null
                        || schema.getMinLength() != null
                        || schema.getMaxLength() != null
                        || schema.getMinimum() != null
                        || schema.getMaximum() != null);
    }

    private List<Parameter> parameters() {
        List<Parameter> parameters = operation.getParameters();
        return parameters == null ? List.of() : parameters;
    }
}
