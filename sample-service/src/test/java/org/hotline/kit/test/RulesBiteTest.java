package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house is broken once on purpose, and must name its break. */
class RulesBiteTest {

    /** Rules about what not every service has. */
    private static final Set<String> HOLD_OF_NOTHING = Set.of(
            "adaptersDoNotKnowEachOther",
            "featuresFormNoCycle",
            "anInterfaceHasMoreThanOneImplementation",
            "anEntityHasARepositoryNamedByItsPlural",
            "helpersStayInTheirCore",
            "readingNeverWrites",
            "theServerIsNotAskedUnderALockOfOurs",
            "timersAskUseCases",
            "whatIsAnsweredHasItsVersion",
            "whatHasNoValueIsNull",
            "whatIsReplacedHasAVersion",
            "listenersHandValuesToOneUseCase",
            "listenersRouteFactsToValues",
            "whatAScopeCoversIsSaidOnceInSql");

    @TempDir
    static Path project;

    private static ServiceArchitecture crooked;
    private static ServiceArchitecture empty;
    private static HouseConventions crookedHouse;
    private static HouseConventions emptyHouse;

    @BeforeAll
    static void writeTheSources() {
        crooked = new ServiceArchitecture(
                "org.hotline.crooked",
                List.of("org.hotline.event.ticket"),
                List.of("org.hotline.event.inbound"),
                CrookedModule.in(project),
                new ClassFileImporter().importPackages("org.hotline.crooked")) {};
        empty = new ServiceArchitecture(
                "org.hotline.nowhere",
                List.of(),
                List.of("org.hotline.event.inbound"),
                project.resolve("nowhere"),
                new ClassFileImporter().importPackages("org.hotline.nowhere")) {};
        crookedHouse = new HouseConventions(project) {};
        emptyHouse = new HouseConventions(project.resolve("docs")) {};
    }

    static Stream<Method> rules() {
        return Stream.of(
                        ServiceArchitecture.class,
                        FeatureConventions.class,
                        UseCaseConventions.class,
                        ReadingConventions.class,
                        ParticipationConventions.class,
                        TransactionConventions.class,
                        DataConventions.class,
                        OperationConventions.class,
                        ApiConventions.class,
                        DialectConventions.class,
                        OnceConventions.class,
                        SourceConventions.class,
                        HouseConventions.class)
                .flatMap(rules -> Stream.of(rules.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    @Test
    void eachRuleHasABreakThatItNames() {
        Set<String> named = SourceTree.read(Path.of("src/test/resources/named-breaks.csv"))
                .lines()
                .map(line -> line.split(",", -1)[0])
                .collect(Collectors.toSet());

        assertThat(rules().map(Method::getName)).hasSizeGreaterThanOrEqualTo(60).isSubsetOf(named);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/named-breaks.csv")
    void theRuleNamesEachBreak(String rule, String broken) {
        Method named = rules().filter(method -> method.getName().equals(rule))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> check(named, isOfTheHouse(named) ? crookedHouse : crooked))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(broken);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatMatchesNothingFails(Method rule) {
        if (HOLD_OF_NOTHING.contains(rule.getName())) {
            return;
        }
        assertThatThrownBy(() -> check(rule, isOfTheHouse(rule) ? emptyHouse : empty))
                .isInstanceOf(AssertionError.class);
    }

    private static boolean isOfTheHouse(Method rule) {
        return rule.getDeclaringClass() == HouseConventions.class;
    }

    private static void check(Method rule, Object rules) throws Throwable {
        try {
            rule.setAccessible(true);
            rule.invoke(rules);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
