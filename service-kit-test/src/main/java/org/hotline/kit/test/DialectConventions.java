package org.hotline.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What could be written in several ways and is written in one ({@code docs/feature.md}): what must stand nowhere. */
public abstract class DialectConventions extends OnceConventions {

    private static final Pattern VAR = Pattern.compile("\\bvar \\w+ (?:=|:)");
    private static final Pattern SNAKE = Pattern.compile("\\bvoid [a-z]\\w*_\\w*\\(");
    private static final Pattern LIST = Pattern.compile("\\benum \\w+[^{]*\\{([^;}]*)");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z_]+\\b");

    /** The first word that is told apart, where all that are not named go one way. */
    private static final Pattern OPEN_SWITCH = Pattern.compile(
            "switch \\([^{]*\\{\\s*case ([A-Z][A-Z_]+)\\b" + "(?:(?!switch \\()[\\s\\S])*?\\bdefault ->(?! throw)");

    DialectConventions(String root, Path module) {
        super(root, module);
    }

    @Test
    void typesAreWritten() {
        assertThat(sources.all())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(VAR.matcher(source.code()).find())
                        .as("var in " + source.name())
                        .isFalse());
    }

    @Test
    void namesOfMethodsAreWrittenOneWay() {
        assertThat(sources.all())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(SNAKE.matcher(source.code()).find())
                        .as("a method named in parts in " + source.name())
                        .isFalse());
    }

    @Test
    void pathsAreWrittenOneWay() {
        nowhere("(?m)^ +@Path\\(\"/", "(?m)^@Path\\(\"[^/]", "(?m)^@Path\\(\"[^\"]*\\{");
    }

    @Test
    void annotationsStandInOneOrder() {
        nowhere(
                "@Valid\\s+@BeanParam",
                "@NotNull\\s+@Valid",
                "(?m)^@(?:RolesAllowed|PermitAll)\\b[^\\n]*\\n@(?:Produces|Consumes)\\b",
                "@(?:Size|Pattern|Min|Max)\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*\\)\\s+@Nullable\\b",
                "@(?:Valid|CanBeEmpty|ReportedTime)\\s+@Nullable\\b");
    }

    @Test
    void setsOfRolesHaveNames() {
        nowhere("@RolesAllowed\\(\\{");
    }

    @Test
    void preconditionsAreReadOneWay() {
        nowhere("@HeaderParam\\(\"If-Match\"");
    }

    @Test
    void otherFeaturesAreToldByFollowersAndAskedByUses() {
        nowhere("(?:Instance|@All \\w+)<(?!(?:\\w+(?:Follower|Use)|PublishedFacts)>)");
    }

    @Test
    void requestsAreReadOneWay() {
        nowhere("class \\w+Resource\\b[\\s\\S]*\\b(?:request|query|page|form)\\.\\w+\\b(?!\\()");
    }

    /** As a Query; one alone stands with its operation. */
    @Test
    void severalParametersStandTogether() {
        nowhere("class \\w+Resource\\b[\\s\\S]*@(?:Query|Form)Param\\b[^;{]*@(?:Query|Form)Param\\b");
    }

    @Test
    void typesWithinResourcesArePackagePrivate() {
        nowhere("(?m)^package [\\w.]+\\.rest;[\\s\\S]*^ +public (record|enum|interface) ");
    }

    @Test
    void factoriesOfProblemsAreWrittenOneWay() {
        nowhere("static (\\w+Problem) \\w+\\([\\s\\S]*new \\1\\(", "(\\w+Problem) \\w+ = new \\1\\(");
    }

    @Test
    void statementsEndWithTheirText() {
        nowhere("class \\w+Table\\b[\\s\\S]*\\n *\"\"\"[;,)]");
    }

    @Test
    void whatIsConsumedIsSaidOnce() {
        nowhere(
                "(?m)^ +@Consumes\\(MediaType\\.APPLICATION_JSON\\)",
                "^(?![\\s\\S]*\\n@Consumes)[\\s\\S]*class \\w+Resource\\b[\\s\\S]*@Valid @NotNull \\w+Request ");
    }

    /** What hands out files says nothing: views are JSON anyway, and a file is what it is. */
    @Test
    void whatIsProducedIsSaidOnTheClass() {
        String resource = "[\\s\\S]*\\nclass \\w+Resource\\b";
        nowhere(
                "^(?=[\\s\\S]*\\n *@Produces\\b)" + resource + "[\\s\\S]*<StreamingOutput>",
                "^(?![\\s\\S]*\\n@Produces\\b)" + resource + "(?![\\s\\S]*<StreamingOutput>)");
    }

    /** One that only asks another feature stands there. */
    @Test
    void resourcesAskTheirFeature() {
        nowhere("^package ([\\w.]+)\\.rest;(?![\\s\\S]*\\nimport \\1\\.\\w+ing;)[\\s\\S]*\\nclass \\w+Resource\\b");
    }

    /** By what they do, as {@code reading}; of two that do the same, with the thing before it. */
    @Test
    void useCasesOfResourcesHaveOneName() {
        nowhere("class \\w+Resource\\b[\\s\\S]*private final \\w*[a-z]([A-Z][a-z]+ing) (?!\\w*(?i:\\1);)");
    }

    @Test
    void requestsHaveOneName() {
        nowhere("class \\w+Resource\\b[\\s\\S]*@NotNull\\s+\\w+Request (?!request\\b)", "@Valid PageQuery (?!page\\b)");
    }

    /** What the API publishes as a list is no other text to whoever reads it. */
    @Test
    void whatIsAskedOfAListIsChosenFromIt() {
        nowhere("@Parameter\\([^;]*@Schema\\([^;]*\\b(?:implementation|enumeration)\\b[^;]*\\bString (\\w+)\\b"
                + "(?![\\s\\S]*\\.class, \\1\\b)");
    }

    @Test
    void pagesAreCutByTheKit() {
        nowhere("^(?!package org\\.hotline\\.kit\\.web;)[\\s\\S]*\\bnew Page<");
    }

    @Test
    void whatIsNewOrOnItsWayIsAnsweredByTheKit() {
        nowhere("^(?!package org\\.hotline\\.kit\\.web;)[\\s\\S]*\\bStatus\\.(?:CREATED|ACCEPTED)\\b");
    }

    @Test
    void listsAreTakenOverByTheirNames() {
        nowhere("switch \\(\\w+\\) \\{\\s*(?:case (\\w+) -> (?:[\\w.]+\\.)?\\1;\\s*)+\\}");
    }

    @Test
    void whatIsWantedDoneWithATicketIsReadOneWay() {
        nowhere("class \\w+Resource\\b[\\s\\S]*new \\w+Command\\(");
    }

    @Test
    void transactionsAreHeldByTheKit() {
        nowhere("^(?!package org\\.hotline\\.kit\\.)[\\s\\S]*\\bpg_(?:try_)?(?:advisory|snapshot|current_snapshot)");
    }

    /** Of statements and searches alike; not by their places. */
    @Test
    void parametersOfStatementsHaveNames() {
        nowhere("(?s)implements PanacheRepositoryBase<.*\\?\\d");
    }

    /** As often as the configuration says, and by adapters; what belongs to the kit keeps its own time. */
    @Test
    void timersAreSetOneWay() {
        nowhere(
                "^(?!package org\\.hotline\\.kit\\.)[\\s\\S]*@Scheduled\\(\\s*(?!every = \"\\{)",
                "^(?!package org\\.hotline\\.(?:kit\\.|[\\w.]+\\.(?:schedule|kafka|email|imap|websocket|whatsapp|telegram|sms|ari);))[\\s\\S]*@Scheduled\\(",
                "^(?!package org\\.hotline\\.kit\\.time;)[\\s\\S]*\\bwhile \\((?:more|again)\\)");
    }

    @Test
    void keysAndLanguagesAreWrittenOneWay() {
        nowhere("@Pattern\\(\\s*regexp = \"\\[a-z", "\\.matches\\(\"\\[a-z");
    }

    /** A thing that has a version says so by its view, whoever answers it. */
    @Test
    void viewsAnswerVersions() {
        nowhere("class \\w+Resource\\b[\\s\\S]*\\bVersion\\.(?:answer|created)\\(");
    }

    /** Not through the middle of a character. */
    @Test
    void textsAreCutByTheKit() {
        nowhere("^(?!package org\\.hotline\\.kit\\.)[\\s\\S]*\\.substring\\(0, (?:Math\\.min\\(|[A-Z_]{3,}\\b)");
    }

    /** So that what is new in one is thought of everywhere: all words are named, or those that are not are refused. */
    @Test
    void listsOfOursAreToldApartWhole() {
        Set<String> words = sources.main().stream()
                .flatMap(source -> LIST.matcher(source.code()).results())
                .flatMap(list -> WORD.matcher(list.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(sources.main())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(OPEN_SWITCH
                                .matcher(source.code())
                                .results()
                                .map(first -> first.group(1))
                                .filter(words::contains))
                        .as(source.name())
                        .isEmpty());
    }

    final void nowhere(String... patterns) {
        assertThat(sources.main())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(Stream.of(patterns)
                                .filter(pattern -> Pattern.compile(pattern)
                                        .matcher(source.text())
                                        .find()))
                        .as(source.name())
                        .isEmpty());
    }
}
