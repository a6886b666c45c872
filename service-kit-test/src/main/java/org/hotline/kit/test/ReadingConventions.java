package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hotline.kit.db.Database;
import org.hotline.kit.event.Events;
import org.junit.jupiter.api.Test;

/** What shows something neither changes nor tells anything ({@code docs/feature.md}). */
public abstract class ReadingConventions extends TransactionConventions {

    private static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final Set<String> WRITING =
            Set.of("persist", "persistAndFlush", "update", "delete", "deleteById", "deleteAll", "flush");

    ReadingConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
    }

    @Test
    void readingIsAUseCaseOfItsOwn() {
        classes()
                .that()
                .areAnnotatedWith(TRANSACTIONAL)
                .should(Condition.of(
                        "get, list and find only where that is all they do, as Reading",
                        (JavaClass type) -> isReading(type)
                                || type.getMethods().stream()
                                        .noneMatch(method -> method.getName().matches("get|list|find(?:[A-Z]\\w*)?"))))
                .check(service);
    }

    /** Nor does whatever it asks, and whatever that asks. */
    @Test
    void readingNeverWrites() {
        classes()
                .that(describe("read", ReadingConventions::isReading))
                .should(Condition.of(
                        "reach nothing that writes, holds or publishes",
                        (JavaClass type) ->
                                type.getMethods().stream().noneMatch(method -> writes(method, new HashSet<>()))))
                .allowEmptyShould(true) // a service that only reports has none
                .check(service);
    }

    private static boolean isReading(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL) && type.getSimpleName().endsWith("Reading");
    }

    private static boolean writes(JavaMethod method, Set<JavaMethod> known) {
        return known.add(method)
                && Stream.concat(
                                method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                        .map(JavaAccess::getTarget)
                        .anyMatch(called -> isAWrite(called) || meantBy(called).anyMatch(next -> writes(next, known)));
    }

    private static boolean isAWrite(AccessTarget called) {
        JavaClass owner = called.getOwner();
        return owner.isEquivalentTo(Database.class)
                ? !called.getName().equals("query")
                : owner.isAssignableTo(Events.class)
                        || (owner.isAssignableTo(REPOSITORY) && WRITING.contains(called.getName()));
    }

    /** Of an interface, what its implementations do. */
    private static Stream<JavaMethod> meantBy(AccessTarget called) {
        return Stream.concat(Stream.of(called.getOwner()), called.getOwner().getAllSubclasses().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(called.getName()));
    }

    /** What answers rows asks for them, unless its name says that it changes them first. */
    @Test
    void queriesOnlyRead() {
        nowhere(
                "\\.query\\(\\s*\"(?:\"\"\\s*)?(?:insert|update|delete|merge)\\b",
                "\\.query\\(\\s*\"(?:\"\"(?:(?!\"\"\")[\\s\\S])*|[^\"]*)"
                        + "\\b(?:insert into|delete from|update \\w+ (?:\\w+ )?set)\\b");
    }
}
