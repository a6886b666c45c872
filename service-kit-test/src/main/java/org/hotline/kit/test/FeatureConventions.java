package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import org.hotline.kit.event.EventListener;
import org.hotline.kit.security.Caller;
import org.junit.jupiter.api.Test;

/** How a feature is written ({@code docs/feature.md}), as far as it can be seen in compiled classes. */
public abstract class FeatureConventions extends UseCaseConventions {

    private static final int MOST_PARAMETERS = 5;
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    FeatureConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
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
                .implement(EventListener.class)
                .should()
                .haveSimpleNameEndingWith("Listener")
                .andShould()
                .resideInAPackage("..kafka..")
                .allowEmptyShould(true) // not every service listens
                .check(service);
    }

    @Test
    void listenersHandValuesToOneUseCase() {
        classes()
                .that()
                .implement(EventListener.class)
                .should(Condition.of("know one use case", FeatureConventions::knowsOneUseCase))
                .allowEmptyShould(true) // not every service listens
                .check(service);
    }

    private static boolean knowsOneUseCase(JavaClass listener) {
        return listener.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(known -> known.isAnnotatedWith(TRANSACTIONAL))
                        .distinct()
                        .count()
                == 1;
    }

    @Test
    void theKitSaysWhoMaySeeWhat() {
        noClasses()
                .should()
                .callMethod(Caller.class, "team")
                .orShould()
                .callMethod(Caller.class, "roles")
                .check(service);
    }

    /**
     * So that no address that somebody sends in a link, a mail or a setting leads the hotline anywhere; but mailboxes are where an
     * admin says (ADR 47), and the kit calls servers that the deployment names (ADR 64).
     */
    @Test
    void nothingIsFetched() {
        noClasses()
                .that()
                .resideOutsideOfPackages(AdapterPackages.below(root(), "imap"), "org.hotline.kit.outgoing..")
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

    /** Which listens, publishes and reads again for all. */
    @Test
    void kafkaIsSpokenByTheKit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(service);
    }

    /** Whoever names the servers alone leaves out how to sign in to them. */
    @Test
    void kafkaIsReachedByAllOfItsSettings() {
        nowhere("kafka\\.bootstrap\\.servers|bootstrap\\.servers\"|BOOTSTRAP_SERVERS");
        assertThat(sources.kit().main())
                .allSatisfy(source -> assertThat(source.text())
                        .as(source.name())
                        .doesNotContain("kafka.bootstrap.servers", "BOOTSTRAP_SERVERS"));
    }
}
