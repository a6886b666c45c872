package org.hotline.knowledge.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.StoredBytes;
import org.hotline.kit.security.Caller;
import org.hotline.knowledge.article.ArticlePictures;

/** Shows pictures: to editors all of them, to everybody else those of published revisions that they may read. */
@ApplicationScoped
@Transactional
public class PictureReading {

    private final PictureTable pictures;
    private final ArticlePictures shown;
    private final AnswersInFlight answers;

    PictureReading(PictureTable pictures, ArticlePictures shown, AnswersInFlight answers) {
        this.pictures = pictures;
        this.shown = shown;
        this.answers = answers;
    }

    public StoredPicture get(UUID id, Caller caller) {
        return found(id, shown.isShown(id, caller));
    }

    /**
     * For anybody, who need not sign in.
     *
     * @param name as its address ends
     */
    public StoredPicture getForEverybody(UUID id, String name) {
        StoredPicture found = found(id, shown.isShownToEverybody(id));
        if (!found.picture().name().equals(name)) {
            throw PictureProblem.notFound(id);
        }
        return found;
    }

    /** Small ones take no more room than they have bytes. */
    private StoredPicture found(UUID id, boolean seen) {
        StoredPicture found = pictures.find(id).filter(any -> seen).orElseThrow(() -> PictureProblem.notFound(id));
        answers.take(Math.min(StoredBytes.MEMORY, 4 * found.picture().size()));
        return found;
    }
}
