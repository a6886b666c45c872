package org.hotline.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemReasonTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Test
    void everyKindOfProblemIsToldInFrench() throws IOException {
        Properties french = ErrorWords.file("problems_fr");
        List<String> kinds = ROW.matcher(Files.readString(Path.of("..", "docs", "problems.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(kinds).contains("leased-by-another", "internal-error");
        assertThat(french.stringPropertyNames()).containsAll(kinds);
    }

    @Test
    void readersOfFrenchAreToldNothingInEnglish() {
        ProblemReason leased = new ProblemReason("leased-by-another", "another operator is answering");

        assertThat(leased.in("fr")).isEqualTo("Un autre opérateur est en train de répondre.");
        assertThat(leased.in("en")).isEqualTo("another operator is answering");
        assertThat(new ProblemReason("new-kind", "in English").in("fr")).isEqualTo("La demande a été refusée.");
    }

    @Test
    void theFieldAtFaultIsNamedAsTheFormNamesIt() {
        ProblemReason blank = new ProblemReason("invalid-request", "text must not be blank", List.of("text"));

        assertThat(blank.in("fr")).endsWith("Champ concerné\u00a0: «\u00a0Texte\u00a0».");
        assertThat(new ProblemReason("too-large", "body is too long", List.of("body")).in("fr"))
                .endsWith("«\u00a0body\u00a0».");
    }

    @Test
    void ofALinkThatDoesNotFitReadersAreToldWhatToDo() {
        ProblemReason link = new ProblemReason("invalid-request", "after is no cursor of this list", List.of("after"));

        assertThat(link.in("en")).startsWith("The link to the next page");
        assertThat(link.in("fr")).startsWith("Le lien vers la page suivante");
        assertThat(new ProblemReason("invalid-request", "text is long", List.of("text")).in("en"))
                .isEqualTo("text is long");
    }

    @Test
    void whereNothingMoreIsKnownTheKindIsTold() {
        assertThat(new ProblemReason("not-found", null).in("en")).isEqualTo("Not found");
        assertThat(new ProblemReason("not-found", null).in("fr")).startsWith("Il n’y a rien");
    }
}
