package org.hotline.ticket.passage;

import java.util.UUID;

/** The passage of a message that has the words that somebody looked for. */
public record FoundPassage(UUID messageId, Source source, Passage passage) {

    /** What the passage is of. */
    public enum Source {
        TEXT,
        SUBJECT,
        FILES,
        CORRESPONDENT
    }
}
