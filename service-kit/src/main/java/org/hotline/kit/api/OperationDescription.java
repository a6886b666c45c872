package org.hotline.kit.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.hotline.kit.security.RoleSets;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/** One operation of the published API, completed from the method that answers it. */
final class OperationDescription {

    private static final String PREFERENCE = ";qs=";

    private final Operation operation;
    private final MethodInfo method;
    private final Map<Integer, List<String>> problems = new TreeMap<>();

    OperationDescription(Operation operation, MethodInfo method) {
        this.operation = operation;
        this.method = method;
    }

    void complete() {
        name();
        success();
        mediaTypes();
        headers();
        formProblems();
        ownProblems();
        problems.forEach((status, types) ->
                responses().addAPIResponse(Integer.toString(status), ProblemDescription.answer(types)));
        roles();
    }

    private void name() {
        String resource = method.declaringClass().name().withoutPackagePrefix().replaceFirst("Resource$", "");
        operation.setOperationId(
                Character.toLowerCase(resource.charAt(0)) + resource.substring(1) + '_' + method.name());
        operation.setTags(List.of(Tags.of(method)));
    }

    /** The status that {@code @ResponseStatus} names; without it 204 for what answers nothing, whatever is assumed elsewhere. */
    private void success() {
        AnnotationInstance named = method.annotation("org.jboss.resteasy.reactive.ResponseStatus");
        boolean nothing = method.returnType().kind() == Type.Kind.VOID;
        if (named == null && !nothing) {
            return;
        }
        String status = named == null ? "204" : Integer.toString(named.value().asInt());
        List<String> assumed = responses().getAPIResponses().keySet().stream()
                .filter(code -> code.startsWith("2"))
                .toList();
        APIResponse answer =
                assumed.isEmpty() ? OASFactory.createAPIResponse() : responses().getAPIResponse(assumed.get(0));
        assumed.forEach(responses()::removeAPIResponse);
        responses().addAPIResponse(status, answer.description(reason(status)));
    }

    /** How much a form of the answer is preferred matters to the server only. */
    private void mediaTypes() {
        responses().getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .forEach(content -> Map.copyOf(content.getMediaTypes()).forEach((name, type) -> {
                    if (name.contains(PREFERENCE)) {
                        content.removeMediaType(name);
                        content.addMediaType(name.substring(0, name.indexOf(PREFERENCE)), type);
                    }
                }));
    }

    private static String reason(String status) {
        return switch (status) {
            case "201" -> "Created";
            case "202" -> "Accepted";
            case "204" -> "No Content";
            case "303" -> "See Other";
            default -> "OK";
        };
    }

    private void headers() {
        if (method.hasAnnotation("org.hotline.kit.web.Idempotent")) {
            operation.addParameter(OASFactory.createParameter()
                    .in(In.HEADER)
                    .name("Idempotency-Key")
                    .description("makes the call repeatable: the same key again gets the first answer")
                    .schema(ProblemDescription.text().minLength(1).maxLength(200))
                    .example("5f0e2c1c-0d5b-4a53-9d1b-5a2c7f6c8e11"));
        }
    }

    /** What follows from the form of the request alone. */
    private void formProblems() {
        RequestForm form = new RequestForm(operation, method);
        if (form.canBreakARule()) {
            add(400, "invalid-request");
        }
        if (form.hasReadBody()) {
            add(400, "malformed-request");
        }
        if (form.hasBody()) {
            add(413, "too-large");
            if (!form.takesEveryMediaType()) {
                add(415, "unsupported-media-type");
            }
        }
        if (form.canLeadNowhere()) {
            add(404, "not-found");
        }
        if (form.canMeetOthers()) {
            add(409, "changed-meanwhile");
        }
        if (form.hasHeader(RequestForm.IF_MATCH)) {
            add(412, "version-stale");
        }
        if (form.hasHeader("Idempotency-Key")) {
            add(422, "idempotency-key-reused");
        }
        if (allowed() != null) {
            add(401, "unauthenticated");
            add(403, "forbidden");
        } else {
            add(429, "too-many-requests");
        }
        add(500, "internal-error");
        add(503, "temporarily-unavailable");
    }

    private void ownProblems() {
        AnnotationInstance named = method.annotation(Problems.class);
        if (named != null) {
            for (String problem : named.value().asStringArray()) {
                String[] statusAndType = problem.split(" ", 2);
                add(Integer.parseInt(statusAndType[0]), statusAndType[1]);
            }
        }
    }

    private void add(int status, String type) {
        List<String> types = problems.computeIfAbsent(status, s -> new ArrayList<>());
        if (!types.contains(type)) {
            types.add(type);
        }
    }

    /** Roles are no scopes of a bearer token's scheme: they are told in words. */
    private void roles() {
        String[] allowed = allowed();
        if (allowed == null) {
            operation.setSecurity(null);
            return;
        }
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("jwt")));
        if (operation.getDescription() != null) {
            operation.setDescription(operation.getDescription() + "\n\nRoles: "
                    + Arrays.stream(allowed)
                            .flatMap(name -> RoleSets.rolesOf(name).stream())
                            .distinct()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    private String @Nullable [] allowed() {
        AnnotationInstance roles = method.annotation("jakarta.annotation.security.RolesAllowed");
        if (roles == null && !method.hasAnnotation("jakarta.annotation.security.PermitAll")) {
            roles = method.declaringClass().declaredAnnotation("jakarta.annotation.security.RolesAllowed");
        }
        return roles == null ? null : roles.value().asStringArray();
    }

    private APIResponses responses() {
        return operation.getResponses();
    }
}
