package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.markdown.ShownPicture;

/** Which revisions show which pictures: who may read one of them may see its pictures. */
@ApplicationScoped
public class ArticlePictures {

    private final ArticlePictureTable pictures;

    ArticlePictures(ArticlePictureTable pictures) {
        this.pictures = pictures;
    }

    /** Takes down what new revisions show. */
    void add(Collection<Revision> revisions) {
        pictures.add(revisions.stream()
                .flatMap(revision -> ShownPicture.in(revision.content().body()).stream()
                        .map(shown -> new ArticlePicture(revision.id(), shown.id())))
                .distinct()
                .toList());
    }

    /** Takes back what erased revisions showed. */
    void eraseCase(UUID ticket) {
        pictures.eraseCase(ticket);
    }

    /** Whether the caller may see it: an editor any, everybody else what a published revision shows. */
    public boolean isShown(UUID picture, Caller caller) {
        ArticleScope scope = ArticleScope.of(caller);
        return scope.newest() || pictures.isPublished(picture, scope);
    }

    /** Whether anybody may, without signing in. */
    public boolean isShownToEverybody(UUID picture) {
        return pictures.isPublished(picture, new ArticleScope(false, Set.of(Audience.PUBLIC)));
    }

    /** Those that no revision shows. */
    public List<UUID> without(List<UUID> ids) {
        Set<UUID> shown = pictures.shown(ids);
        return ids.stream().filter(id -> !shown.contains(id)).toList();
    }
}
