package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where transactions begin, and how, and what waits for nobody ({@code docs/feature.md}). */
public abstract class TransactionConventions extends DataConventions {

    static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    TransactionConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
    }

    @Test
    void transactionsBeginInUseCases() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("ing")
                .should(Condition.of(
                        "begin a transaction",
                        (JavaClass type) -> type.isAnnotatedWith(TRANSACTIONAL)
                                || type.getMethods().stream()
                                        .anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL))))
                .check(service);
    }

    /** By what everybody sees. */
    @Test
    void transactionsAreDeclared() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "begin transactions by hand",
                        (JavaClass type) -> Set.of(
                                        "io.quarkus.narayana.jta.QuarkusTransaction",
                                        "jakarta.transaction.TransactionManager",
                                        "jakarta.transaction.UserTransaction")
                                .contains(type.getName())))
                .check(service);
    }

    /** Neither of a service nor of the kit. */
    @Test
    void timersAskUseCases() {
        noClasses()
                .that(describe("have timers, and no transaction", TransactionConventions::hasTimersOnly))
                .should()
                .dependOnClassesThat(IS_A_TABLE.or(IS_A_REPOSITORY))
                .allowEmptyShould(true) // not every service has timers
                .check(service);
    }

    /** The server has locks of its own, under which it tells us what ends: each would wait for the other's. */
    @Test
    void theServerIsNotAskedUnderALockOfOurs() {
        noMethods()
                .that()
                .haveModifier(JavaModifier.SYNCHRONIZED)
                .should(Condition.of(
                        "ask the server under a lock of ours",
                        (JavaMethod method) -> method.getMethodCallsFromSelf().stream()
                                .anyMatch(call ->
                                        call.getTargetOwner().getPackageName().startsWith("io.vertx"))))
                .allowEmptyShould(true) // few have locks
                .check(service);
    }

    private static boolean hasTimersOnly(JavaClass type) {
        return !type.isAnnotatedWith(TRANSACTIONAL)
                && type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith("io.quarkus.scheduler.Scheduled"));
    }

    /** Its other half: what is named like a use case is one. */
    @Test
    void whatIsNamedByAGerundIsAUseCase() {
        classes()
                .that(describe(
                        "are beans of a core named by a gerund",
                        (JavaClass type) ->
                                isABeanOfACore(type) && type.getSimpleName().endsWith("ing")))
                .should()
                .beAnnotatedWith(TRANSACTIONAL)
                .check(service);
    }

    final boolean isABeanOfACore(JavaClass type) {
        return type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped") && !isOfAnAdapter(type);
    }

    final boolean isOfAnAdapter(JavaClass type) {
        return JavaClass.Predicates.resideInAnyPackage(AdapterPackages.below(root()))
                .test(type);
    }
}
