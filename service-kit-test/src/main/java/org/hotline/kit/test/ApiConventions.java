package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;

/** How the published API of a feature is written ({@code docs/feature.md}). */
public abstract class ApiConventions extends DialectConventions {

    static final String PUT = "jakarta.ws.rs.PUT";
    private static final Set<String> HTTP_METHODS =
            Set.of("jakarta.ws.rs.GET", "jakarta.ws.rs.POST", PUT, "jakarta.ws.rs.PATCH", "jakarta.ws.rs.DELETE");

    private static final String PRODUCES = "jakarta.ws.rs.Produces";
    private static final Pattern TAG = Pattern.compile("(?:[A-Z]{2,} )?[a-z]+(?: [a-z]+)*");

    /** Verbs that have another word here: Read, List, Add, Change, Remove. */
    private static final Set<String> OTHER_VERBS =
            Set.of("Get", "Show", "View", "Fetch", "Retrieve", "Create", "Update", "Edit", "Delete");

    /** Views from before a field without a value was null: they leave it out, as clients expect of them. */
    private static final Set<String> WITHOUT_NULLS = Set.of(
            "ApiKeyView",
            "InteractionView",
            "SurveyView",
            "CalendarView",
            "HolidaysView",
            "ExceptionView",
            "EscalationView",
            "ClockView",
            "FiguresView");

    private static final String JSON_INCLUDE = "com.fasterxml.jackson.annotation.JsonInclude";

    final JavaClasses service;

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

    @Test
    void summariesBeginWithTheVerbOfTheHouse() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of("begin their summary with the verb of the house", ApiConventions::hasOurVerb))
                .check(service);
    }

    /** The names of operations in the published API are made of them. */
    @Test
    void methodsOfResourcesHaveTheVerbOfTheHouse() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of(
                        "be called get or remove, not another word for that",
                        (JavaMethod method) -> !Set.of("read", "one", "fetch", "find", "show", "delete")
                                .contains(method.getName())))
                .check(service);
    }

    private static boolean hasOurVerb(JavaMethod method) {
        String verb = method.tryGetAnnotationOfType(Operation.class)
                .map(operation -> operation.summary().split(" ", -1)[0])
                .orElse("");
        boolean listing = method.isAnnotatedWith("jakarta.ws.rs.GET")
                && method.getRawReturnType().getSimpleName().equals("Page");
        return listing ? Set.of("List", "Report").contains(verb) : !OTHER_VERBS.contains(verb);
    }

    @Test
    void tagsAreWrittenOneWay() {
        classes()
                .that(describe("have a tag", (JavaClass type) -> type.isAnnotatedWith(Tag.class)))
                .should(Condition.of(
                        "name it in words and describe it in a sentence",
                        (JavaClass type) -> isInWords(type.getAnnotationOfType(Tag.class))))
                .check(service);
    }

    private static boolean isInWords(Tag tag) {
        return TAG.matcher(tag.name()).matches()
                && (tag.description().isEmpty() || tag.description().endsWith("."));
    }

    /** By one of the resources that have it. */
    @Test
    void aTagIsDescribedOnce() {
        Map<String, Long> described = service.stream()
                .filter(type -> type.isAnnotatedWith(Tag.class))
                .map(type -> type.getAnnotationOfType(Tag.class))
                .filter(tag -> !tag.description().isEmpty())
                .collect(Collectors.groupingBy(Tag::name, TreeMap::new, Collectors.counting()));

        assertThat(described)
                .isNotEmpty()
                .allSatisfy((tag, times) -> assertThat(times).as(tag).isEqualTo(1));
    }

    @Test
    void whatIsProducedIsSaidOnce() {
        methods()
                .that(describe("answer requests", ApiConventions::answersRequests))
                .should(Condition.of("not repeat the @Produces of their class", ApiConventions::producesSomethingElse))
                .check(service);
    }

    private static boolean producesSomethingElse(JavaMethod method) {
        Optional<List<Object>> own = method.tryGetAnnotationOfType(PRODUCES).map(ApiConventions::types);
        Optional<List<Object>> shared =
                method.getOwner().tryGetAnnotationOfType(PRODUCES).map(ApiConventions::types);
        return own.isEmpty() || !own.equals(shared);
    }

    private static List<Object> types(JavaAnnotation<?> produces) {
        return List.of((Object[]) produces.get("value").orElseThrow());
    }

    @Test
    void whatHasNoValueIsNull() {
        classes()
                .that(describe("say which of their fields JSON has", ApiConventions::leavesOut))
                .should(Condition.of(
                        "be of those that always left out what is null",
                        (JavaClass type) -> WITHOUT_NULLS.contains(type.getSimpleName())))
                .allowEmptyShould(true) // most services have none
                .check(service);
    }

    private static boolean leavesOut(JavaClass type) {
        return type.getPackageName().endsWith(".rest")
                && (type.isAnnotatedWith(JSON_INCLUDE)
                        || type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(JSON_INCLUDE)));
    }

    static boolean answersRequests(JavaMethod method) {
        return HTTP_METHODS.stream().anyMatch(method::isAnnotatedWith);
    }
}
