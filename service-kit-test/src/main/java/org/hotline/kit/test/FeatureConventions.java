package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.security.Caller;
import org.junit.jupiter.api.Test;

/** How a feature is written ({@code docs/feature.md}), as far as it can be seen in compiled classes. */
public abstract class FeatureConventions extends ApiConventions {

    private static final int MOST_PARAMETERS = 5;
    private static final DescribedPredicate<JavaClass> IS_A_TABLE =
            describe("are tables", type -> outermost(type).getSimpleName().endsWith("Table"));

    private static final DescribedPredicate<JavaClass> IS_A_REPOSITORY = describe(
            "are Panache repositories",
            type -> outermost(type).isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase"));

    private final JavaClasses service;

    FeatureConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
        this.service = service;
    }

    @Test
    void sqlStandsInTables() {
        noClasses()
                .that(DescribedPredicate.not(IS_A_TABLE))
                .should()
                .dependOnClassesThat(describe(
                        "speak SQL",
                        type -> type.getPackageName().startsWith("org.jdbi")
                                || Set.of("Database", "Columns", "RecordColumns", "Fields")
                                        .contains(kitClass(type))))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(service);
    }

    /** The name of a class of the kit's database package; empty for all others. */
    private static String kitClass(JavaClass type) {
        return type.getPackageName().equals("org.hotline.kit.db") ? type.getSimpleName() : "";
    }

    @Test
    void searchesAreBuiltWhereDataIsKept() {
        noClasses()
                .that(DescribedPredicate.not(IS_A_TABLE.or(IS_A_REPOSITORY)))
                .should()
                .dependOnClassesThat(
                        describe("build searches", type -> kitClass(type).equals("Conditions")))
                .check(service);
    }

    @Test
    void entitiesAreKeptByRepositories() {
        noClasses()
                .that(DescribedPredicate.not(IS_A_REPOSITORY))
                .should()
                .dependOnClassesThat(describe(
                        "keep entities",
                        type -> Set.of("jakarta.persistence.EntityManager", "jakarta.persistence.LockModeType")
                                        .contains(type.getName())
                                || type.getPackageName().startsWith("io.quarkus.hibernate")
                                || type.getPackageName().startsWith("org.hibernate.query")))
                .check(service);
    }

    @Test
    void tablesAndRepositoriesStandInTheCore() {
        noClasses()
                .that(IS_A_TABLE.or(IS_A_REPOSITORY))
                .should()
                .resideInAnyPackage(outsideOfTheCore())
                .check(service);
    }

    /** Adapters, and where ports once had their implementations (ADR 14). */
    private String[] outsideOfTheCore() {
        return Stream.concat(Stream.of(AdapterPackages.below(root())), Stream.of(root() + ".*.db.."))
                .toArray(String[]::new);
    }

    @Test
    void adaptersAskUseCases() {
        noClasses()
                .that()
                .resideInAnyPackage(outsideOfTheCore())
                .should()
                .dependOnClassesThat(IS_A_TABLE.or(IS_A_REPOSITORY))
                .check(service);
    }

    @Test
    void transactionsBeginInUseCases() {
        String transactional = "jakarta.transaction.Transactional";
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("ing")
                .should(Condition.of(
                        "begin a transaction",
                        (JavaClass type) -> type.isAnnotatedWith(transactional)
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.isAnnotatedWith(transactional))))
                .check(service);
    }

    @Test
    void beansAreApplicationScoped() {
        noClasses().should().beAnnotatedWith("jakarta.inject.Singleton").check(service);
    }

    @Test
    void constructorsTakeFewParameters() {
        constructors()
                .that(describe(
                        "are not of records, enums or inner classes",
                        (JavaConstructor constructor) -> isPlain(constructor.getOwner())))
                .should(Condition.of(
                        "take at most " + MOST_PARAMETERS + " parameters",
                        (JavaConstructor constructor) ->
                                constructor.getRawParameterTypes().size() <= MOST_PARAMETERS))
                .check(service);
    }

    private static boolean isPlain(JavaClass type) {
        return !type.isRecord() && !type.isEnum() && !type.isAnonymousClass();
    }

    @Test
    void anInterfaceHasMoreThanOneImplementation() {
        classes()
                .that(describe("are interfaces of ours", FeatureConventions::isAnInterface))
                .should(Condition.of(
                        "have more than one implementation, or be written as functions",
                        FeatureConventions::hasMoreThanOneImplementation))
                .allowEmptyShould(true) // a service without interfaces is no worse
                .check(service);
    }

    /** A package with annotations is an interface too, but not to people. */
    private static boolean isAnInterface(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && !type.getSimpleName().equals("package-info");
    }

    /** Functions have no name, so those of an interface that is meant for them are not counted. */
    private static boolean hasMoreThanOneImplementation(JavaClass type) {
        int classes = type.getAllSubclasses().size();
        return classes > 1 || (classes == 0 && type.isAnnotatedWith(FunctionalInterface.class));
    }

    @Test
    void listenersRouteFactsToValues() {
        classes()
                .that()
                .areAssignableTo(EventListener.class)
                .should()
                .haveSimpleNameEndingWith("Listener")
                .andShould()
                .resideInAPackage("..kafka..")
                .allowEmptyShould(true) // not every service listens
                .check(service);
    }

    @Test
    void theKitSaysWhoMaySeeWhat() {
        noClasses().should().callMethod(Caller.class, "team").check(service);
    }

    /** So that no address that somebody sends in a link, a mail or a setting leads the hotline anywhere. */
    @Test
    void nothingIsFetched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "io.vertx.ext.web.client..",
                        "jakarta.ws.rs.client..",
                        "org.eclipse.microprofile.rest.client..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("io\\.vertx\\.core\\.http\\.HttpClient.*")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(URL.class, URLConnection.class, Socket.class)
                .check(service);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(FeatureConventions::outermost).orElse(type);
    }
}
