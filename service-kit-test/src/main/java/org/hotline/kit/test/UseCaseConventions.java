package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is a use case and how it is asked ({@code docs/feature.md}). */
public abstract class UseCaseConventions extends ReadingConventions {

    /** A thing that is new has its version from the beginning. */
    private static final Set<String> FLUSHING = Set.of("flush", "persist", "persistAndFlush");

    UseCaseConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
    }

    /** A helper of a use case is for its own core, unless another feature or an adapter asks it. */
    @Test
    void helpersStayInTheirCore() {
        classes()
                .that(describe(
                        "are beans of a core that begin no transaction and are public",
                        (JavaClass type) -> isABeanOfACore(type)
                                && !type.getSimpleName().endsWith("ing")
                                && type.getModifiers().contains(JavaModifier.PUBLIC)))
                .should(Condition.of(
                        "be asked from outside of their package",
                        (JavaClass type) -> type.getDirectDependenciesToSelf().stream()
                                .anyMatch(asking -> !asking.getOriginClass()
                                        .getPackageName()
                                        .equals(type.getPackageName()))))
                .allowEmptyShould(true) // a service whose features ask one another by use cases only is no worse
                .check(service);
    }

    /** What is done with what. */
    @Test
    void useCasesAreAThingAndAGerund() {
        classes()
                .that()
                .areAnnotatedWith(TRANSACTIONAL)
                .should()
                .haveNameMatching(".*\\.[A-Z][a-z]+[A-Z]\\w*ing")
                .check(service);
    }

    @Test
    void methodsOfUseCasesHaveTheVerbOfTheHouse() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(TRANSACTIONAL)
                .and()
                .areNotPrivate()
                .should(Condition.of(
                        "be called get, list or remove, not another word for that",
                        (JavaMethod method) -> !Set.of("read", "one", "fetch", "show", "all", "delete")
                                .contains(method.getName())))
                .check(service);
    }

    /** Not one that it gets when the transaction ends, and whoever asked has it already. */
    @Test
    void whatIsAnsweredHasItsVersion() {
        methods()
                .that(describe("change an aggregate and answer it", UseCaseConventions::answersWhatItChanged))
                .should(Condition.of(
                        "flush it",
                        (JavaMethod method) -> Reach.of(
                                method,
                                called -> called.getOwner().isAssignableTo(Reach.REPOSITORY)
                                        && FLUSHING.contains(called.getName()))))
                .allowEmptyShould(true) // not every service has what has a life of its own
                .check(service);
    }

    private static boolean answersWhatItChanged(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().isAnnotatedWith(TRANSACTIONAL)
                && !isReading(method.getOwner())
                && !formOf(method.getOwner()).equals("MANDATORY")
                && method.getRawReturnType().isAnnotatedWith("jakarta.persistence.Entity")
                && method.getRawReturnType().tryGetMethod("version").isPresent();
    }

    @Test
    void parametersOfUseCasesStandInOneOrder() {
        String useCase = "@Transactional\\b[\\s\\S]*\\b";
        String last = "(?:after|before|place|page|limit|basedOn)\\b";
        nowhere(
                useCase + "(?:Caller|Access) \\w+,\\s+(?:@Nullable )?[\\w.<>]+ (?!" + last + ")",
                useCase + last + ",\\s+(?:Caller|Access) ",
                useCase + "LongConsumer (?!basedOn\\b)");
    }

    /** As a whole, and by that name; an integration with what its key is good for. */
    @Test
    void callersAreHandedOnOneWay() {
        String useCase = "@Transactional\\b[\\s\\S]*\\bclass [\\s\\S]*";
        nowhere(
                useCase + "\\b(?:Caller (?!caller\\b)|Access (?!by\\b))\\w+[,)]",
                useCase + "\\bpublic [\\w<>, ]+ \\w+\\([^)]*\\bUUID \\w*[bB]y[,)]");
    }
}
