package org.hotline.knowledge.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.Article;
import org.hotline.knowledge.article.ArticleContent;
import org.hotline.knowledge.article.ArticleKind;
import org.hotline.knowledge.article.Audience;
import org.hotline.knowledge.editing.ArticleEditing;
import org.hotline.knowledge.markdown.Markdown;

/** Drafts articles of what the community answered, once of each question; they are reviewed like any other. */
@ApplicationScoped
@Transactional
public class SolvedQuestionDrafting {

    private final ContributionTable contributions;
    private final ArticleEditing editing;

    SolvedQuestionDrafting(ContributionTable contributions, ArticleEditing editing) {
        this.contributions = contributions;
        this.editing = editing;
    }

    /**
     * Drafts an article of a question and the answer that solved it.
     *
     * @param answer that was accepted
     */
    public Article draft(UUID answer, Caller caller) {
        Contribution accepted = contributions.find(answer).orElseThrow(CommunityProblem::notFound);
        Contribution asked = contributions.find(accepted.thread()).orElseThrow(CommunityProblem::notFound);
        if (!accepted.accepted() || !asked.isPublished()) {
            throw CommunityProblem.notNow("drafted as an article before it is accepted", accepted.state());
        }
        return editing.draft(content(asked, accepted), "community:" + asked.id(), caller);
    }

    private static ArticleContent content(Contribution asked, Contribution accepted) {
        String body = "## Question\n\n" + part(asked.text()) + "\n\n## "
                + (asked.language().equals("fr") ? "Réponse" : "Answer") + "\n\n" + part(accepted.text()) + "\n";
        return new ArticleContent(
                asked.title(),
                body,
                asked.language(),
                ArticleKind.ANSWER,
                null,
                List.of(),
                Audience.INTERNAL,
                List.of(),
                null);
    }

    /** Nobody typed it for readers of Markdown: no picture comes with it, and what they could not be shown stands there as it was typed. */
    private static String part(String said) {
        String text = said.replace("![", "[");
        return Markdown.isReadable(text) ? text : "~~~\n" + text.replace('~', '-') + "\n~~~";
    }
}
