package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hotline.kit.answer.AnswersInFlight;
import org.hotline.kit.db.Rows;
import org.jspecify.annotations.Nullable;

/** Reads what was put aside and waits; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class DeadLetterReading {

    private final DeadLetterTable letters;
    private final AnswersInFlight answers;

    DeadLetterReading(DeadLetterTable letters, AnswersInFlight answers) {
        this.letters = letters;
        this.answers = answers;
    }

    /** Newest first. */
    public Rows<DeadLetter> list(@Nullable UUID before, int limit) {
        return answers.page(letters.sizes(before, limit + 1), limit, fitting -> letters.waiting(before, fitting));
    }

    public long count() {
        return letters.countWaiting();
    }
}
