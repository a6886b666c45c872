package org.hotline.kit.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says of the fields of answers which are always there and which can be null, as the components of the view's record do:
 * what is not {@code @Nullable} is there and has a value; what is, is null, or absent where the view leaves nulls out.
 */
final class FieldPresence {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName JSON_INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName RECORD = DotName.createSimple(Record.class.getName());

    private final Map<String, List<ClassInfo>> views = new HashMap<>();

    FieldPresence(IndexView index) {
        for (ClassInfo record : index.getAllKnownSubclasses(RECORD)) {
            String name = record.name().withoutPackagePrefix().replaceFirst("^.*\\$", "");
            if (name.endsWith("View") || name.equals("Page")) {
                views.computeIfAbsent(name, n -> new ArrayList<>()).add(record);
            }
        }
    }

    void describe(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            List<ClassInfo> candidates = views.getOrDefault(name.startsWith("Page") ? "Page" : name, List.of());
            if (candidates.size() == 1 && schema.getProperties() != null) {
                describe(schema, candidates.get(0));
            }
        });
    }

    private static void describe(Schema schema, ClassInfo view) {
        AnnotationInstance include = view.declaredAnnotation(JSON_INCLUDE);
        boolean leavesNullsOut = include != null;
        List<String> present = new ArrayList<>();
        for (RecordComponentInfo part : view.recordComponents()) {
            Schema property = schema.getProperties().get(part.name());
            boolean nullable = part.type().hasAnnotation(NULLABLE);
            if (property == null || (nullable && leavesNullsOut) || part.field().hasAnnotation(JSON_INCLUDE)) {
                continue;
            }
            present.add(part.name());
            if (nullable) {
                schema.addProperty(part.name(), orNull(property));
            }
        }
        schema.setRequired(present.isEmpty() ? null : present);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .anyOf(List.of(property, OASFactory.createSchema().addType(SchemaType.NULL)));
        }
        if (property.getType() != null && !property.getType().contains(SchemaType.NULL)) {
            property.addType(SchemaType.NULL);
        }
        return property;
    }
}
