package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
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
    private static final String LOCK = "jakarta.persistence.LockModeType";

    /** Showing what is kept; or making something of it. */
    private static final Set<String> GERUNDS = Set.of(
            "Reading",
            "Counting",
            "Describing",
            "Exporting",
            "Filling",
            "Naming",
            "Searching",
            "Streaming",
            "Verifying");

    /** What they change is kept nowhere else. */
    private static final Set<String> KEEP_IN_MEMORY = Set.of("SearchIndexing");

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
                        "get, list and find only where that is all they do, as what reads",
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
                        "reach nothing that writes, holds or publishes", (JavaClass type) -> !writes(type)))
                .allowEmptyShould(true) // a service that only reports has none
                .check(service);
    }

    /** Its other half: by its name everybody sees that it never writes. What waits for others' transactions writes by them. */
    @Test
    void whatOnlyReadsIsCalledSo() {
        classes()
                .that(describe(
                        "are use cases that reach nothing that writes",
                        (JavaClass type) -> type.isAnnotatedWith(TRANSACTIONAL)
                                && !formOf(type).equals("NEVER")
                                && !KEEP_IN_MEMORY.contains(type.getSimpleName())
                                && !writes(type)))
                .should(Condition.of(
                        "be called Reading, or by what they make of what they read", ReadingConventions::isReading))
                .check(service);
    }

    private static boolean isReading(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL) && GERUNDS.stream().anyMatch(type.getSimpleName()::endsWith);
    }

    private static boolean writes(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> writes(method, new HashSet<>()));
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
        if (owner.isEquivalentTo(Database.class)) {
            return !Set.of("query", "freeze").contains(called.getName());
        }
        return owner.isAssignableTo(Events.class)
                || (owner.isAssignableTo(REPOSITORY) && WRITING.contains(called.getName()))
                || (called instanceof CodeUnitAccessTarget method
                        && method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getName().equals(LOCK)));
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
