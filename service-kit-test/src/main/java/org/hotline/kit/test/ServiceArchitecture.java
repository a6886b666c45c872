package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house that a compiler does not know. A service's own test extends this and names its root package and
 * the event families that it publishes and reads. A rule that matches nothing fails.
 */
public abstract class ServiceArchitecture extends FeatureConventions {

    private static final String[] ALLOWED_IN_THE_CORE = {
        "java..",
        "jakarta.persistence..",
        "jakarta.transaction..",
        "jakarta.enterprise.context..",
        "jakarta.inject..",
        "org.eclipse.microprofile.config.inject..",
        "org.jspecify..",
        "org.hotline.event",
        "org.hotline.kit.address..",
        "org.hotline.kit.answer..",
        "org.hotline.kit.db..",
        "org.jdbi.v3.core..",
        "io.quarkus.hibernate.orm.panache..",
        "io.quarkus.panache.common..",
        "org.hotline.kit.event..",
        "org.hotline.kit.html..",
        "org.hotline.kit.id..",
        "org.hotline.kit.problem..",
        "org.hotline.kit.security..",
        "org.hotline.kit.staff..",
        "org.hotline.kit.text..",
    };

    private final List<String> published;
    private final List<String> consumed;

    protected ServiceArchitecture(String root, List<String> published, List<String> consumed) {
        this(root, published, consumed, Path.of(""), new ClassFileImporter().importPath(Path.of("target", "classes")));
    }

    ServiceArchitecture(String root, List<String> published, List<String> consumed, Path module, JavaClasses service) {
        super(root, module, service);
        this.published = published;
        this.consumed = consumed;
    }

    /** Libraries that the service's core is made for, such as a calendar's holidays; none by default. */
    protected List<String> librariesOfTheCore() {
        return List.of();
    }

    @Test
    void theCoreKnowsNoFrameworkNoAdapterAndNoForeignEvent() {
        String[] allowed = Stream.of(
                        Stream.of(ALLOWED_IN_THE_CORE),
                        published.stream(),
                        librariesOfTheCore().stream(),
                        Stream.of(root() + ".."))
                .flatMap(packages -> packages)
                .toArray(String[]::new);
        classes()
                .that()
                .resideOutsideOfPackages(adapters())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(service);
    }

    @Test
    void theCoreDoesNotKnowItsAdapters() {
        noClasses()
                .that()
                .resideOutsideOfPackages(adapters())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(adapters())
                .check(service);
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        for (String adapter : AdapterPackages.NAMES) {
            String[] others = AdapterPackages.NAMES.stream()
                    .filter(other -> !other.equals(adapter))
                    .map(other -> AdapterPackages.below(root(), other))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(AdapterPackages.below(root(), adapter))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true) // not every service has every adapter
                    .check(service);
        }
    }

    @Test
    void adaptersAreNotPublic() {
        classes()
                .that()
                .resideInAnyPackage(adapters())
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .and(describe("are not what several features' resources share", (JavaClass type) -> !isShared(type)))
                .should()
                .notBePublic()
                .check(service);
    }

    /** A view, a query or a part of a request may be the same in several features, and is public when it is. */
    private static boolean isShared(JavaClass type) {
        return type.getPackageName().endsWith(".rest")
                && type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()))
                && (type.isRecord()
                        ? List.of("View", "Request").stream().anyMatch(type.getSimpleName()::endsWith)
                        : type.getSimpleName().endsWith("Query"));
    }

    @Test
    void formsOfTheApiStandWithIt() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Request")
                .or()
                .haveSimpleNameEndingWith("View")
                .should()
                .resideInAPackage(AdapterPackages.below(root(), "rest"))
                .check(service);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching(root() + ".(*)..").should().beFreeOfCycles().check(service);
    }

    @Test
    void onlyDeclaredEventFamiliesAreUsed() {
        List<String> declared = Stream.of(Stream.of("org.hotline.event"), published.stream(), consumed.stream())
                .flatMap(families -> families)
                .toList();
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "belong to an event family that the service does not declare",
                        (JavaClass type) -> type.getPackageName().startsWith("org.hotline.event")
                                && !declared.contains(type.getPackageName())))
                .check(service);
    }

    @Test
    void foreignEventsStopAtTheDoor() {
        String[] foreign = consumed.stream().filter(f -> !published.contains(f)).toArray(String[]::new);
        if (foreign.length == 0) {
            return; // the service reads only what it publishes itself, or nothing
        }
        noClasses()
                .that()
                .resideOutsideOfPackage(AdapterPackages.below(root(), "kafka"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign)
                .check(service);
    }

    @Test
    void noServiceKnowsAnother() {
        String[] others = Stream.of("gateway", "ticket", "escalation", "kpi", "knowledge", "local")
                .map(name -> "org.hotline." + name)
                .filter(name -> !name.equals(root()))
                .map(name -> name + "..")
                .toArray(String[]::new);
        noClasses().should().dependOnClassesThat().resideInAnyPackage(others).check(service);
    }

    @Test
    void namesSayWhatAClassIs() {
        for (String ending : List.of("Impl", "Utils", "Util", "Helper", "Manager", "Dto", "Service")) {
            noClasses().should().haveSimpleNameEndingWith(ending).check(service);
        }
    }

    @Test
    void dependenciesAreInjectedThroughConstructors() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(service);
    }

    @Test
    void timeComesFromTheClock() {
        for (Class<?> time : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(service);
        }
        noClasses()
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(service);
    }

    @Test
    void everyEndpointNamesItsRoles() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .check(service);
    }

    private String[] adapters() {
        return AdapterPackages.below(root());
    }
}
