package org.hotline.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.event.ArticleAudience;
import org.hotline.event.knowledge.ArticleArchived;
import org.hotline.event.knowledge.ArticlePublished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID AUTHOR = UUID.randomUUID();
    private static final UUID EDITOR = UUID.randomUUID();

    /** What an editor can do with an article. */
    enum Command {
        REVISE,
        SUBMIT,
        APPROVE,
        PUBLISH,
        IMPORT,
        ARCHIVE;

        void on(Article article) {
            switch (this) {
                case REVISE -> article.revise(content("new"), AUTHOR, NOW);
                case SUBMIT -> article.submit(NOW);
                case APPROVE -> article.approve(EDITOR, false, NOW);
                case PUBLISH -> article.publish(EDITOR, NOW);
                case IMPORT -> article.publishImported(EDITOR, NOW);
                case ARCHIVE -> article.archive(EDITOR, NOW);
            }
        }
    }

    static Stream<Arguments> everyCommandInEveryStatus() {
        return Stream.of(
                        row(ArticleStatus.DRAFT, "DRAFT", "IN_REVIEW", "-", "-", "PUBLISHED", "ARCHIVED"),
                        row(ArticleStatus.IN_REVIEW, "IN_REVIEW", "-", "APPROVED", "-", "PUBLISHED", "ARCHIVED"),
                        row(ArticleStatus.APPROVED, "DRAFT", "-", "-", "PUBLISHED", "PUBLISHED", "ARCHIVED"),
                        row(ArticleStatus.PUBLISHED, "DRAFT", "-", "-", "-", "PUBLISHED", "ARCHIVED"),
                        row(ArticleStatus.ARCHIVED, "DRAFT", "-", "-", "-", "PUBLISHED", "-"))
                .flatMap(List::stream);
    }

    private static List<Arguments> row(ArticleStatus from, String... results) {
        return Stream.of(Command.values())
                .map(command -> Arguments.of(from, command, results[command.ordinal()]))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} leads to {2}")
    @MethodSource
    void everyCommandInEveryStatus(ArticleStatus from, Command command, String to) {
        Article article = in(from);

        if (to.equals("-")) {
            assertThatThrownBy(() -> command.on(article)).isInstanceOf(ArticleProblem.class);
        } else {
            command.on(article);
        }

        assertThat(article.status()).isEqualTo(to.equals("-") ? from : ArticleStatus.valueOf(to));
    }

    @Test
    void nobodyApprovesTheirOwnWork() {
        Article article = in(ArticleStatus.IN_REVIEW);

        assertThatThrownBy(() -> article.approve(AUTHOR, false, NOW))
                .isInstanceOfSatisfying(ArticleProblem.class, no -> {
                    assertThat(no.status()).isEqualTo(422);
                    assertThat(no.type()).isEqualTo("article-own-work");
                });

        assertThat(article.status()).isEqualTo(ArticleStatus.IN_REVIEW);
    }

    @Test
    void anAdminWorksAlone() {
        Article article = in(ArticleStatus.IN_REVIEW);

        article.approve(AUTHOR, true, NOW);

        assertThat(article.status()).isEqualTo(ArticleStatus.APPROVED);
    }

    @Test
    void whoeverCorrectsAnArticleInReviewCannotApproveIt() {
        Article article = in(ArticleStatus.IN_REVIEW);

        article.revise(content("corrected"), EDITOR, NOW);

        assertThatThrownBy(() -> article.approve(EDITOR, false, NOW)).isInstanceOf(ArticleProblem.class);
    }

    @Test
    void aDraftFromACaseIsEditedAndApprovedByTheSameEditorBecauseAnOperatorWroteIt() {
        Article article = Article.draft(
                content("how"), Provenance.solvedCase(new SolvedEpisode(UUID.randomUUID(), 1, AUTHOR)), AUTHOR, NOW);

        article.revise(content("how, better said"), EDITOR, NOW);
        article.approve(EDITOR, false, NOW);

        assertThat(article.status()).isEqualTo(ArticleStatus.APPROVED);
        assertThat(article.author()).isEqualTo(AUTHOR);
    }

    @Test
    void whatWasPublishedStaysReadableWhileANewRevisionIsWritten() {
        Article article = in(ArticleStatus.PUBLISHED);

        article.revise(content("new"), AUTHOR, NOW);

        assertThat(article.publishedRevision()).contains(1);
        assertThat(article.revision()).isEqualTo(2);
    }

    @Test
    void anArchivedArticleHasNoPublishedRevision() {
        Article article = in(ArticleStatus.PUBLISHED);

        ArticleArchived fact = article.archive(EDITOR, NOW);

        assertThat(article.publishedRevision()).isEmpty();
        assertThat(fact.articleId()).isEqualTo(article.id());
        assertThat(fact.archivedBy()).isEqualTo(EDITOR);
    }

    @Test
    void aPublicationTellsWhatWasPublishedAndWhoApprovedIt() {
        Article article = in(ArticleStatus.APPROVED);

        ArticlePublished fact = article.publish(AUTHOR, NOW);

        assertThat(fact.revision()).isEqualTo(1);
        assertThat(fact.approver()).isEqualTo(EDITOR);
        assertThat(fact.audience()).isEqualTo(ArticleAudience.PUBLIC);
        assertThat(fact.occurredAt()).isEqualTo(NOW);
    }

    private static Article in(ArticleStatus status) {
        Article article = Article.draft(content("how"), Provenance.HANDWRITTEN, AUTHOR, NOW);
        if (status != ArticleStatus.DRAFT) {
            article.submit(NOW);
        }
        if (status.compareTo(ArticleStatus.IN_REVIEW) > 0) {
            article.approve(EDITOR, false, NOW);
        }
        if (status.compareTo(ArticleStatus.APPROVED) > 0) {
            article.publish(EDITOR, NOW);
        }
        if (status == ArticleStatus.ARCHIVED) {
            article.archive(EDITOR, NOW);
        }
        return article;
    }

    private static ArticleContent content(String title) {
        return new ArticleContent(
                title, "body", "en", ArticleKind.ANSWER, null, List.of(), Audience.PUBLIC, List.of(), null);
    }
}
