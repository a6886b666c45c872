package org.hotline.knowledge.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.article.CaseKey;
import org.hotline.knowledge.article.Content;
import org.hotline.knowledge.article.EditorialDesk;
import org.hotline.knowledge.article.Library;
import org.jspecify.annotations.Nullable;

/** Turns what operators wrote down into drafts, once per episode of a ticket; what an article solved is linked to it. */
@ApplicationScoped
public class Drafting {

    private static final String LANGUAGE_UNKNOWN = "en";

    private final SolvedCases cases;
    private final EditorialDesk desk;
    private final Library library;

    Drafting(SolvedCases cases, EditorialDesk desk, Library library) {
        this.cases = cases;
        this.desk = desk;
        this.library = library;
    }

    @Transactional
    public void learn(List<LearnedCase> solved) {
        List<LearnedCase> fresh =
                cases.addNew(solved.stream().map(LearnedCase::redacted).toList());
        Map<CaseKey, Content> drafts = new LinkedHashMap<>();
        for (LearnedCase one : fresh) {
            if (!one.articleIds().isEmpty()) {
                library.link(one.key(), one.articleIds(), one.solvedAt());
            } else if (!one.solution().isBlank()) {
                drafts.put(one.key(), draftOf(one));
            }
        }
        desk.draftFromCases(drafts);
    }

    private static Content draftOf(LearnedCase solved) {
        String language = languageOf(solved.language());
        return new Content(
                title(solved),
                body(solved, language.equals("fr") ? "Réponse" : "Answer"),
                language,
                ArticleKind.ANSWER,
                solved.category(),
                List.of(),
                Audience.INTERNAL,
                List.of(),
                null);
    }

    private static String title(LearnedCase solved) {
        String title = solved.subject().isBlank() ? solved.question().strip() : solved.subject();
        String line = title.lines().findFirst().orElse("").strip();
        String shown = line.isEmpty() ? solved.ticketNumber() : line;
        return shown.length() <= 200 ? shown : shown.substring(0, 199) + "…";
    }

    private static String body(LearnedCase solved, String answer) {
        return "## Question\n\n" + solved.question().strip() + "\n\n## " + answer + "\n\n"
                + solved.solution().strip() + "\n";
    }

    private static String languageOf(@Nullable String language) {
        return language != null && language.matches("[a-z]{2}") ? language : LANGUAGE_UNKNOWN;
    }
}
