package org.hotline.kit.api;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds the method of a resource by the operation id that the scanner made of its class and name. */
final class MethodsOfOperations {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    private final Map<String, MethodInfo> methods = new HashMap<>();

    MethodsOfOperations(IndexView index) {
        for (AnnotationInstance path : index.getAnnotations(PATH)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                ClassInfo resource = path.target().asClass();
                resource.methods().stream()
                        .filter(method -> Modifier.isPublic(method.flags())) // others may have the same name
                        .forEach(method ->
                                methods.put(resource.name().withoutPackagePrefix() + '_' + method.name(), method));
            }
        }
    }

    Optional<MethodInfo> of(Operation operation) {
        return Optional.ofNullable(methods.get(operation.getOperationId()));
    }
}
