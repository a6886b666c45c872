package org.hotline.knowledge.picture;

import java.util.UUID;
import org.hotline.kit.problem.DomainException;

/** Why something cannot be done with a picture. */
final class PictureProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private PictureProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    static DomainException notFound(UUID id) {
        return new PictureProblem(404, "picture-not-found", "there is no picture " + id);
    }

    static DomainException tooMany(int most) {
        return new PictureProblem(409, "too-many-pictures", "nobody uploads more than " + most + " pictures a day");
    }
}
