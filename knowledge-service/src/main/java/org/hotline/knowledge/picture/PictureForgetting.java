package org.hotline.knowledge.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.knowledge.article.ArticlePictures;

/** Forgets pictures that no revision shows, once there was time to write one: some at a time, around and around. */
@ApplicationScoped
@Transactional
public class PictureForgetting {

    private static final int AT_A_TIME = 200;
    private static final UUID START = new UUID(0, 0);

    private final PictureTable pictures;
    private final ArticlePictures shown;
    private final Clock clock;
    private final Duration keep;

    PictureForgetting(
            PictureTable pictures,
            ArticlePictures shown,
            Clock clock,
            @ConfigProperty(name = "hotline.knowledge.pictures.keep") Duration keep) {
        this.pictures = pictures;
        this.shown = shown;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Looks at the next ones. Whether they are shown is asked again while nobody else can begin to show them.
     *
     * @return the last that was looked at, after which to go on
     */
    public UUID forgetSome(UUID after) {
        List<UUID> next = pictures.list(after, clock.instant().minus(keep), AT_A_TIME);
        List<UUID> idle = pictures.hold(shown.without(next));
        pictures.remove(shown.without(idle));
        return next.size() < AT_A_TIME ? START : next.get(next.size() - 1);
    }
}
