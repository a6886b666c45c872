package org.hotline.knowledge.drafting;

import java.util.List;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.text.Texts;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.markdown.Markdown;
import org.jspecify.annotations.Nullable;

/** What a draft made from a solved case says, until an editor improves it. */
final class CaseDraft {

    private static final String LANGUAGE_UNKNOWN = "en";
    private static final int LONGEST_TITLE = 200;

    /** Question and answer make a body together that an editor can save again. */
    private static final int LONGEST_PART = Markdown.LONGEST / 2 - 100;

    private CaseDraft() {}

    static ArticleContent of(CaseSolution solution) {
        String language = languageOf(solution.language());
        return new ArticleContent(
                title(solution),
                body(solution, language.equals("fr") ? "Réponse" : "Answer"),
                language,
                ArticleKind.ANSWER,
                solution.category(),
                List.of(),
                Audience.INTERNAL,
                List.of(),
                null);
    }

    private static String title(CaseSolution solution) {
        String title = solution.subject().isBlank() ? solution.question().strip() : solution.subject();
        String line = title.lines().findFirst().orElse("").strip();
        String shown = line.isEmpty() ? solution.ticketNumber() : line;
        return shown.length() <= LONGEST_TITLE ? shown : Texts.atMost(LONGEST_TITLE - 1, shown) + "…";
    }

    private static String body(CaseSolution solution, String answer) {
        return "## Question\n\n" + part(solution.question()) + "\n\n## " + answer + "\n\n" + part(solution.solution())
                + "\n";
    }

    /** Nobody typed it for readers of Markdown: what they could not be shown stands there as it was typed. */
    private static String part(String said) {
        String text = Texts.atMost(LONGEST_PART, said.strip());
        return Markdown.isReadable(text) ? text : "~~~\n" + text.replace('~', '-') + "\n~~~";
    }

    private static String languageOf(@Nullable String language) {
        return language != null && language.matches(Grammar.LANGUAGE) ? language : LANGUAGE_UNKNOWN;
    }
}
