package org.hotline.kit.test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a feature keeps its data ({@code docs/feature.md}), as far as it can be seen in compiled classes. */
public abstract class DataConventions extends OperationConventions {

    private static final String ENTITY = "jakarta.persistence.Entity";
    static final DescribedPredicate<JavaClass> IS_A_TABLE =
            describe("are tables", type -> outermost(type).getSimpleName().endsWith("Table"));

    static final DescribedPredicate<JavaClass> IS_A_REPOSITORY = describe(
            "are Panache repositories",
            type -> outermost(type).isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase"));

    DataConventions(String root, Path module, JavaClasses service) {
        super(root, module, service);
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
    void anEntityHasARepositoryNamedByItsPlural() {
        classes()
                .that()
                .areAnnotatedWith(ENTITY)
                .should(Condition.of(
                        "have a repository named by their plural beside them",
                        (JavaClass entity) -> service.contain(entity.getName() + "s")
                                && IS_A_REPOSITORY.test(service.get(entity.getName() + "s"))))
                .allowEmptyShould(true) // not every service has what has a life of its own
                .check(service);
    }

    @Test
    void rowsOfTablesAreNoEntities() {
        noClasses()
                .that(IS_A_TABLE)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(ENTITY)
                .check(service);
    }

    /** What holds several values is an array, or rows of its own; bytes one behind the other are no text. */
    @Test
    void noTextIsAList() {
        assertThat(sources.main())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.code().replaceAll("string_agg\\([^']*''::bytea", ""))
                        .as("texts taken apart in " + source.name())
                        .doesNotContain("string_to_array", "string_agg"));
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(DataConventions::outermost).orElse(type);
    }
}
