package org.hotline.knowledge.article;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.knowledge.ArticleArchived;
import org.hotline.event.knowledge.ArticleDrafted;
import org.hotline.event.knowledge.ArticlePublished;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A unit of knowledge. Its newest revision goes from draft over review and approval to publication; what was published
 * before stays readable until then.
 */
@Entity
public class Article {

    @Id
    private UUID id;

    /** Absent when there is nothing to say, as an embedded value without any part is read back. */
    @Embedded
    @Nullable
    private Provenance provenance;

    @Embedded
    private ArticleContent content;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    private int revision;

    @Nullable
    private Integer publishedRevision;

    @Nullable
    private UUID author;

    @Nullable
    private UUID approver;

    private Instant createdAt;
    private Instant updatedAt;

    @Nullable
    private Instant publishedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** An article by an author, for a solved case the operator who solved it, that nobody has reviewed yet. */
    public static Article draft(ArticleContent content, Provenance provenance, @Nullable UUID author, Instant now) {
        Article article = new Article();
        article.id = Ids.next();
        article.provenance = provenance;
        article.content = content;
        article.status = ArticleStatus.DRAFT;
        article.revision = 1;
        article.author = author;
        article.createdAt = now;
        article.updatedAt = now;
        return article;
    }

    public Revision firstRevision() {
        return Revision.of(this, author, createdAt);
    }

    public ArticleDrafted drafted() {
        return new ArticleDrafted(
                Ids.next(),
                createdAt,
                createdAt,
                id,
                content.kind().published(),
                content.language(),
                content.category(),
                provenance().fromTicket(),
                author);
    }

    /**
     * Writes a new revision, which has to be reviewed like the first; a reviewer's correction stays in review. Whoever
     * writes becomes the author, except that the author of a draft from a solved case stays the one who solved it.
     */
    public Revision revise(ArticleContent newContent, UUID by, Instant now) {
        if (!isUnpublishedCase()) {
            author = by;
        }
        if (status != ArticleStatus.IN_REVIEW) {
            status = ArticleStatus.DRAFT;
        }
        content = newContent;
        revision++;
        updatedAt = now;
        return Revision.of(this, by, now);
    }

    public void submit(Instant now) {
        require("submitted for review", ArticleStatus.DRAFT);
        status = ArticleStatus.IN_REVIEW;
        updatedAt = now;
    }

    /**
     * Says that the newest revision is right. Four eyes: not by its author. A draft from a solved case waits for review
     * from the start.
     *
     * @param alone true when the approver may approve what he or she wrote
     */
    public void approve(UUID by, boolean alone, Instant now) {
        if (!(status == ArticleStatus.DRAFT && isUnpublishedCase())) {
            require("approved", ArticleStatus.IN_REVIEW);
        }
        if (by.equals(author) && !alone) {
            throw ArticleProblem.ownWork();
        }
        status = ArticleStatus.APPROVED;
        approver = by;
        updatedAt = now;
    }

    public ArticlePublished publish(UUID by, Instant now) {
        require("published", ArticleStatus.APPROVED);
        return publishNow(approver == null ? by : approver, now);
    }

    /** Publishes what an editor imports and thereby answers for. */
    public ArticlePublished publishImported(UUID by, Instant now) {
        approver = by;
        return publishNow(by, now);
    }

    public ArticleArchived archive(UUID by, Instant now) {
        if (status == ArticleStatus.ARCHIVED) {
            throw ArticleProblem.notNow("archived", status);
        }
        status = ArticleStatus.ARCHIVED;
        publishedRevision = null;
        updatedAt = now;
        return new ArticleArchived(Ids.next(), now, now, id, revision, by);
    }

    /** Forgets a draft of a case that is erased, without a word; what readers see stays. */
    void eraseUnlessPublished(Instant now) {
        if (publishedRevision == null) {
            content = content.erased();
            status = ArticleStatus.ARCHIVED;
            updatedAt = now;
        }
    }

    /** Whether it takes the place of the language among its translations. */
    public boolean isIn(String language) {
        return status != ArticleStatus.ARCHIVED && content.language().equals(language);
    }

    public boolean says(ArticleContent other) {
        return status == ArticleStatus.PUBLISHED && content.equals(other);
    }

    private ArticlePublished publishNow(UUID by, Instant now) {
        status = ArticleStatus.PUBLISHED;
        publishedRevision = revision;
        publishedAt = now;
        updatedAt = now;
        return new ArticlePublished(
                Ids.next(),
                now,
                now,
                id,
                revision,
                content.kind().published(),
                content.language(),
                content.category(),
                content.audience().published(),
                by);
    }

    private boolean isUnpublishedCase() {
        return provenance().fromTicket() != null && publishedAt == null;
    }

    private void require(String action, ArticleStatus expected) {
        if (status != expected) {
            throw ArticleProblem.notNow(action, status);
        }
    }

    public UUID id() {
        return id;
    }

    public ArticleContent content() {
        return content;
    }

    public Provenance provenance() {
        return provenance == null ? Provenance.HANDWRITTEN : provenance;
    }

    public ArticleStatus status() {
        return status;
    }

    public int revision() {
        return revision;
    }

    /** The revision that readers see; none when they see nothing. */
    public Optional<Integer> publishedRevision() {
        return Optional.ofNullable(publishedRevision);
    }

    public @Nullable UUID author() {
        return author;
    }

    public @Nullable UUID approver() {
        return approver;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}
