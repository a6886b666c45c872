package org.hotline.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who takes part in transactions that others begin ({@code docs/feature.md}). */
public abstract class ParticipationConventions extends TransactionConventions {

    private static final String BEGINS = "REQUIRED";
    private static final Set<String> LEADS = Set.of(BEGINS, "REQUIRES_NEW", "MANDATORY");

    ParticipationConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
    }

    /** Whom nobody asks but those who are in the middle of something takes part in it, and cannot be asked alone. */
    @Test
    void whatTakesPartInATransactionSaysSo() {
        classes()
                .that()
                .areAnnotatedWith(TRANSACTIONAL)
                .should(Condition.of(
                        "be MANDATORY where only others' transactions ask them",
                        (JavaClass type) -> !formOf(type).equals(BEGINS)
                                || isAskedByTheKit(type)
                                || !isAskedInTransactionsOnly(type, new HashSet<>())))
                .check(service);
    }

    private boolean isAskedByTheKit(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(name -> name.getPackageName().startsWith("org.hotline.kit") && !isOurs(name));
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(root());
    }

    static String formOf(JavaClass useCase) {
        return useCase.tryGetAnnotationOfType(TRANSACTIONAL)
                .flatMap(transactional -> transactional.get("value"))
                .map(form -> ((JavaEnumConstant) form).name())
                .orElse(BEGINS);
    }

    private boolean isAskedInTransactionsOnly(JavaClass type, Set<JavaClass> known) {
        Set<JavaClass> asking = asking(type);
        return !asking.isEmpty() && asking.stream().allMatch(other -> isInATransaction(other, known));
    }

    /** A helper is where those are who ask it; what nobody asks is asked by a request, a fact or a timer. */
    private boolean isInATransaction(JavaClass asking, Set<JavaClass> known) {
        if (isOfAnAdapter(asking)) {
            return false;
        }
        if (asking.isAnnotatedWith(TRANSACTIONAL)) {
            return LEADS.contains(formOf(asking));
        }
        return !known.add(asking) || isAskedInTransactionsOnly(asking, known);
    }

    /** By itself, or as one of its kind. */
    private Set<JavaClass> asking(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                .filter(this::isOurs)
                .flatMap(name -> name.getDirectDependenciesToSelf().stream()
                        .map(dependency -> outermost(dependency.getOriginClass()))
                        .filter(other -> !other.isAssignableTo(name.getName())))
                .collect(Collectors.toSet());
    }
}
