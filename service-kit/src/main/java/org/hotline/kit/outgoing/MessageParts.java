package org.hotline.kit.outgoing;

import java.util.Optional;

/** A message that comes in parts; of one that is too long nothing is kept. */
final class MessageParts {

    private final int most;
    private final StringBuilder begun = new StringBuilder();
    private boolean tooLong;

    /** @param most characters of a message */
    MessageParts(int most) {
        this.most = most;
    }

    void add(CharSequence part) {
        tooLong = tooLong || begun.length() + part.length() > most;
        if (tooLong) {
            begun.setLength(0);
        } else {
            begun.append(part);
        }
    }

    /** The whole, unless it was too long; the next one may begin. */
    Optional<String> take() {
        Optional<String> whole = tooLong ? Optional.empty() : Optional.of(begun.toString());
        begun.setLength(0);
        tooLong = false;
        return whole;
    }
}
