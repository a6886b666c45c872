package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** How the published API of a feature is written ({@code docs/feature.md}). */
public abstract class ApiConventions extends SourceConventions {

    private static final Set<String> HTTP_METHODS = Set.of(
            "jakarta.ws.rs.GET",
            "jakarta.ws.rs.POST",
            "jakarta.ws.rs.PUT",
            "jakarta.ws.rs.PATCH",
            "jakarta.ws.rs.DELETE");

    private final JavaClasses service;

    ApiConventions(String root, Path module, JavaClasses service) {
        super(root, module);
        this.service = service;
    }

    @Test
    void answersAreTyped() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of(
                        "not return a bare Response",
                        (JavaMethod method) ->
                                !method.getRawReturnType().getName().equals("jakarta.ws.rs.core.Response")))
                .check(service);
    }

    @Test
    void answersAreViews() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of(
                        "show views, never the core's own types",
                        (JavaMethod method) -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .filter(type -> type.getPackageName().startsWith(root()))
                                .allMatch(type -> type.getSimpleName().endsWith("View"))))
                .check(service);
    }

    @Test
    void recordsOfTheApiSayWhatTheyAre() {
        classes()
                .that(describe(
                        "are records for JSON",
                        type -> type.isRecord()
                                && type.getPackageName().endsWith(".rest")
                                && !type.getModifiers().contains(JavaModifier.PRIVATE)))
                .should(Condition.of(
                        "be a Request, a View or a Query",
                        (JavaClass type) ->
                                List.of("Request", "View", "Query").stream().anyMatch(type.getSimpleName()::endsWith)))
                .check(service);
    }

    @Test
    void operationsAreExplained() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of("be explained by a summary and a description", ApiConventions::isExplained))
                .check(service);
    }

    private static boolean isExplained(JavaMethod method) {
        return method.tryGetAnnotationOfType(Operation.class)
                .filter(operation -> !operation.hidden()
                        && !operation.summary().isBlank()
                        && !operation.description().isBlank())
                .isPresent();
    }

    @Test
    void parameterObjectsAreValidated() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of(
                        "validate each @BeanParam by @Valid",
                        (JavaMethod method) -> method.getParameters().stream()
                                .filter(parameter -> parameter.isAnnotatedWith("jakarta.ws.rs.BeanParam"))
                                .allMatch(parameter -> parameter.isAnnotatedWith("jakarta.validation.Valid"))))
                .check(service);
    }

    private static boolean answersRequests(JavaMethod method) {
        return HTTP_METHODS.stream().anyMatch(method::isAnnotatedWith);
    }
}
