package org.hotline.kit.api;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.hotline.kit.problem.Problem;

/** How answers that say no appear in the published API. */
final class ProblemDescription {

    private ProblemDescription() {}

    /** An answer with one of the types, all of the same status. */
    static APIResponse answer(List<String> types) {
        return OASFactory.createAPIResponse()
                .description(types.stream().map(type -> '`' + type + '`').collect(Collectors.joining(", ")))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong, as RFC 9457 has it.")
                .required(List.of("type", "title", "status"))
                .addProperty("type", text().format("uri").description("where the kind of problem is explained"))
                .addProperty("title", text().description("the kind of problem in a few words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).format("int32"))
                .addProperty("detail", text().description("what happened in this case"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .addProperty("traceId", text().description("finds the request in traces and logs"));
    }

    static Schema fieldError() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("A field at fault and the rule that it breaks.")
                .required(List.of("field", "rule"))
                .addProperty("field", text())
                .addProperty("rule", text());
    }

    static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
