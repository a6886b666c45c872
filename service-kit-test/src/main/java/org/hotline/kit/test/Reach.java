package org.hotline.kit.test;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hotline.kit.db.Database;
import org.hotline.kit.event.Events;

/** What a method comes to when it runs: by itself, by what it asks, and by what that asks. */
final class Reach {

    static final String REPOSITORY = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final String LOCK = "jakarta.persistence.LockModeType";
    private static final Set<String> WRITING =
            Set.of("persist", "persistAndFlush", "update", "delete", "deleteById", "deleteAll", "flush");

    private Reach() {}

    static boolean of(JavaMethod method, Predicate<AccessTarget> wanted) {
        return of(method, wanted, new HashSet<>());
    }

    private static boolean of(JavaMethod method, Predicate<AccessTarget> wanted, Set<JavaMethod> known) {
        return known.add(method)
                && Stream.concat(
                                method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                        .map(JavaAccess::getTarget)
                        .anyMatch(called ->
                                wanted.test(called) || meantBy(called).anyMatch(next -> of(next, wanted, known)));
    }

    static boolean isAWrite(AccessTarget called) {
        JavaClass owner = called.getOwner();
        if (owner.isEquivalentTo(Database.class)) {
            return !Set.of("query", "freeze", "planOnce").contains(called.getName());
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
}
