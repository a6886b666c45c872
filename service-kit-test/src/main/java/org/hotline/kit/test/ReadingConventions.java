package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What shows something neither changes nor tells anything ({@code docs/feature.md}). */
public abstract class ReadingConventions extends ParticipationConventions {

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
    private static final Set<String> KEEP_IN_MEMORY = Set.of("SearchIndexing", "MailAccountFinding");

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

    static boolean isReading(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL) && GERUNDS.stream().anyMatch(type.getSimpleName()::endsWith);
    }

    private static boolean writes(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> Reach.of(method, Reach::isAWrite));
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
