package org.hotline.knowledge.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hotline.kit.db.Transactions;
import org.hotline.kit.id.Ids;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Caller;

/** Takes in pictures, which articles can show from then on. */
@ApplicationScoped
@Transactional
public class PictureStoring {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** A browser unpacks all of them, whatever size they are shown in. */
    private static final int MOST_PIXELS = 25_000_000;

    private static final int LONGEST_SIDE = 16_000;
    private static final int MOST_A_DAY = 300;

    private final PictureTable pictures;
    private final Transactions transactions;
    private final Clock clock;

    PictureStoring(PictureTable pictures, Transactions transactions, Clock clock) {
        this.pictures = pictures;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Picture store(byte[] content, Caller caller) {
        PictureHead head = PictureHead.of(content)
                .orElseThrow(() -> FieldProblem.invalid("body", "must be a picture as PNG, JPEG, WebP or GIF"));
        if (head.width() > LONGEST_SIDE
                || head.height() > LONGEST_SIDE
                || (long) head.width() * head.height() > MOST_PIXELS) {
            throw FieldProblem.invalid(
                    "body", "must have at most " + MOST_PIXELS + " pixels, " + LONGEST_SIDE + " on a side");
        }
        Instant now = clock.instant();
        transactions.hold(List.of(caller.id()));
        if (pictures.countSince(now.minus(Duration.ofDays(1)), caller.id()) >= MOST_A_DAY) {
            throw PictureProblem.tooMany(MOST_A_DAY);
        }
        Picture picture = new Picture(Ids.next(), head.kind(), head.width(), head.height(), content.length);
        pictures.add(picture, content, caller.id(), now);
        return picture;
    }
}
