package org.hotline.kit.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.IndexView;

/**
 * Completes the published API with what is the same everywhere and nobody should have to write by hand: the problems that
 * follow from the form of a request, headers that the house understands, who may call, examples.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private final MethodsOfOperations methods;
    private final FieldPresence presence;

    /** Knows the service by the index of its classes. */
    public ApiDocument(IndexView index) {
        this.methods = new MethodsOfOperations(index);
        this.presence = new FieldPresence(index);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        methods.of(operation).ifPresent(method -> new OperationDescription(operation, method).complete());
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Components components = api.getComponents();
        components.addSchema("Problem", ProblemDescription.problem());
        components.addSchema("FieldError", ProblemDescription.fieldError());
        api.setServers(List.of(OASFactory.createServer().url("/").description("the service itself")));
        Tags.describe(api);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .values()
                        .forEach(operation -> new ParameterDescription(path).addTo(operation)));
        presence.describe(components.getSchemas());
        new Examples(components.getSchemas()).addTo(api);
    }
}
