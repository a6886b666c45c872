package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house is broken once on purpose, and must notice. */
class RulesBiteTest {

    /** Rules about what not every service has. */
    private static final Set<String> HOLD_OF_NOTHING = Set.of(
            "adaptersDoNotKnowEachOther",
            "featuresFormNoCycle",
            "anInterfaceHasMoreThanOneImplementation",
            "anEntityHasARepositoryNamedByItsPlural",
            "helpersStayInTheirCore",
            "readingNeverWrites",
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

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleNoticesItsBreak(Method rule) {
        assertThatThrownBy(() -> check(rule, isOfTheHouse(rule) ? crookedHouse : crooked))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({
        "nothingIsWrittenTwice, Other.java",
        "nothingIsWrittenTwice, Again.java", // in one file
        "aNameHasOneMeaning, Doodad", // inside other types of two modules
        "aNameHasOneMeaning, Tone", // of two features of one module
        "whatHasNoValueIsNull, SparseView", // by a component
        "aTableHasOneOwner, invoice", // beside another one, after a comma
        "aTableHasOneOwner, outbox", // the kit's
        "aTableHasOneOwner, purchase", // in capitals
        "aTableHasOneOwner, voucher", // by a constant
        "textsOfStatementsStandWhereDataIsKept, Scribble",
        "textsOfStatementsStandWhereDataIsKept, Shred",
        "coresSpeakTheWordsOfTheGlossary, Doodad", // inside another type
        "problemsAreExplained, endless", // the kit's
        "otherFeaturesAreToldByFollowersAndAskedByUses, Shred",
        "otherFeaturesAreToldByFollowersAndAskedByUses, Gather",
        "sqlStandsInTables, OrderRows",
        "tablesAndRepositoriesStandInTheCore, email.OrderTable",
        "adaptersAskUseCases, web.OrderCall",
        "anInterfaceHasMoreThanOneImplementation, OnlyOne",
        "anInterfaceHasMoreThanOneImplementation, NobodysOwn",
        "operationsAreExplained, hidden()",
        "operationsAreExplained, silent(",
        "parameterObjectsAreValidated, silent(",
        "pathsAreWrittenOneWay, OrderResource",
        "pathsAreWrittenOneWay, PathlessResource",
        "pathsAreWrittenOneWay, WideResource",
        "annotationsStandInOneOrder, OrderResource",
        "annotationsStandInOneOrder, WideResource",
        "annotationsStandInOneOrder, LateResource",
        "annotationsStandInOneOrder, LoudRequest",
        "requestsHaveOneName, OrderResource",
        "requestsHaveOneName, LateResource",
        "factoriesOfProblemsAreWrittenOneWay, OrderProblem",
        "factoriesOfProblemsAreWrittenOneWay, BillProblem",
        "whatIsConsumedIsSaidOnce, OrderResource",
        "whatIsConsumedIsSaidOnce, WideResource",
        "readingNeverWrites, OrderReading",
        "readingNeverWrites, VoucherReading", // by a method of what it asks
        "queriesOnlyRead, EagerTable",
        "queriesOnlyRead, SlyTable", // within a larger one
        "whatTakesPartInATransactionSaysSo, OrderBooking",
        "pagesAreCutByTheKit, PageResource",
        "whatIsNewOrOnItsWayIsAnsweredByTheKit, PageResource",
        "whatIsWantedDoneWithATicketIsReadOneWay, PageResource",
        "listsAreTakenOverByTheirNames, PageResource",
        "whatIsProducedIsSaidOnTheClass, FileResource",
        "whatIsProducedIsSaidOnTheClass, WideResource",
        "blockingIsSaidOfWhatAnswersLater, cancel(",
        "whatIsAskedOfAListIsChosenFromIt, OrderQuery",
        "whatAScopeCoversIsSaidOnceInSql, LoudTable",
        "whatAScopeCoversIsSaidOnceInSql, BillTable", // an integration's
        "theKitSaysWhoMaySeeWhat, isBuyer(",
        "severalParametersStandTogether, LateResource",
        "setsOfRolesHaveNames, WideResource",
        "setsOfRolesHaveNames, PathlessResource",
        "aProblemIsMadeInOnePlace, BillProblem",
        "aTableIsOneOfTheDatabase, LockTable",
        "timersAreSetOneWay, BillSweep",
        "timersAreSetOneWay, BillTick",
        "readingIsAUseCaseOfItsOwn, OrderBooking",
        "parametersOfUseCasesStandInOneOrder, OrderBooking",
        "parametersOfUseCasesStandInOneOrder, OrderPaying",
        "parametersOfUseCasesStandInOneOrder, OrderMoving",
        "callersAreHandedOnOneWay, OrderPaying",
        "callersAreHandedOnOneWay, OrderMoving",
        "teamsThatARequestNamesAreAwaited, sell(",
        "teamsThatARequestNamesAreAwaited, cancel("
    })
    void theRuleNamesEachBreak(String rule, String broken) {
        Method named = rules().filter(method -> method.getName().equals(rule))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> check(named, isOfTheHouse(named) ? crookedHouse : crooked))
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

    @Test
    void thereAreRules() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(60);
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
