package org.hotline.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The kit keeps the rules of features too, save those about what it is itself: what features are made of. */
class KitConventionsTest extends FeatureConventions {

    private static final ImportOption NOT_WHAT_SPEAKS_SQL = location -> !location.contains("/kit/db/");

    KitConventionsTest() {
        super(
                "org.hotline.kit",
                Path.of("../service-kit"),
                new ClassFileImporter()
                        .withImportOption(NOT_WHAT_SPEAKS_SQL)
                        .importPath(Path.of("../service-kit/target/classes")));
    }

    /** A limit that knows a path by what was sent is gone around by another spelling of it. */
    @Test
    void limitsKnowAPathAsItIsRouted() {
        noClasses()
                .that()
                .resideInAPackage("org.hotline.kit.http")
                .and()
                .doNotHaveSimpleName("RequestGate") // looks whether it can be spelled in two ways
                .and()
                .doNotHaveSimpleName("RefusedCalls") // tells whoever reads the log what was sent
                .should()
                .callMethod(HttpServerRequest.class, "path")
                .check(service);
    }

    /** Services implement them. */
    @Override
    void anInterfaceHasMoreThanOneImplementation() {}

    /** Services ask for them. */
    @Override
    void helpersStayInTheirCore() {}

    /** It decides itself who that is. */
    @Override
    void theKitSaysWhoMaySeeWhat() {}

    /** It is no core, and has the words of its technologies. */
    @Override
    void coresSpeakTheWordsOfTheGlossary() {}

    /** Its one resource stands beside what it shows. */
    @Override
    void recordsOfTheApiSayWhatTheyAre() {}

    /** It finds the listeners of a service for it. */
    @Override
    void otherFeaturesAreToldByFollowersAndAskedByUses() {}

    /** Services make some of those that it names. */
    @Override
    void aTableIsOneOfTheDatabase() {}

    /** It does it for them. */
    @Override
    void kafkaIsSpokenByTheKit() {}

    /** What speaks SQL for all. */
    @Override
    protected Set<String> featuresOfFormulas() {
        return Set.of("db");
    }

    /** A page is one, though it is not called so. */
    @Override
    void answersAreViews() {}
}
