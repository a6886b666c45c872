package org.hotline.kit.api;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;

/** Operations by feature: the name of a tag is the resource's {@code @Tag}, or the last word of its feature's package. */
final class Tags {

    private Tags() {}

    static String of(MethodInfo method) {
        AnnotationInstance tag =
                method.declaringClass().declaredAnnotation("org.eclipse.microprofile.openapi.annotations.tags.Tag");
        if (tag != null) {
            return tag.value("name").asString();
        }
        String[] packages = method.declaringClass().name().packagePrefix().split("\\.", -1);
        return packages[packages.length - 2];
    }

    /** Declares the tags in use, each once, those described by their resources with their descriptions. */
    static void describe(OpenAPI api) {
        Map<String, Tag> known = new TreeMap<>();
        if (api.getTags() != null) {
            api.getTags().forEach(tag -> known.put(tag.getName(), tag));
        }
        Map<String, Tag> used = new TreeMap<>();
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getTags().stream())
                .forEach(name -> used.put(
                        name, known.getOrDefault(name, OASFactory.createTag().name(name))));
        api.setTags(used.values().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
    }
}
