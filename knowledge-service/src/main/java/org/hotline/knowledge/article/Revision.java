package org.hotline.knowledge.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** One version of an article, as it was written; it never changes. */
@Entity
@Table(name = "article_revision")
public class Revision {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID articleId;

    private int number;

    @Embedded
    private Content content;

    @Nullable
    private UUID author;

    private Instant writtenAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    private Revision(Article article, @Nullable UUID author, Instant writtenAt) {
        this.id = Ids.next();
        this.articleId = article.id();
        this.number = article.revision();
        this.content = article.content();
        this.author = author;
        this.writtenAt = writtenAt;
    }

    /** The newest version of the article. */
    static Revision of(Article article, @Nullable UUID author, Instant now) {
        return new Revision(article, author, now);
    }

    UUID articleId() {
        return articleId;
    }

    public int number() {
        return number;
    }

    public Content content() {
        return content;
    }

    public @Nullable UUID author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
