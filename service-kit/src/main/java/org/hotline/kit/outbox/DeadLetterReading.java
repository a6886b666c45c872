package org.hotline.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hotline.kit.db.Rows;
import org.jspecify.annotations.Nullable;

/** Reads what was put aside and waits; single statements that need no snapshot of them all. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class DeadLetterReading {

    private final DeadLetterTable letters;

    DeadLetterReading(DeadLetterTable letters) {
        this.letters = letters;
    }

    /** Newest first. */
    public Rows<DeadLetter> list(@Nullable UUID before, int limit) {
        return letters.waiting(before, limit);
    }

    public long count() {
        return letters.countWaiting();
    }
}
