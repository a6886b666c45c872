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
