package org.hotline.gateway.chat;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody is who waits for an answer.
 *
 * @param taken whether an operator has it: then he is in no line
 * @param place in the line of his team, from 1
 * @param more whether there are more before him than are counted, so that it takes longer than is said
 * @param seconds how long it will take by the last answers; none where those are too few
 */
public record ChatPlace(
        boolean taken, int place, boolean more, @Nullable Long seconds) {

    /** Up to which place is counted, and up to which time is expected. */
    public static final int MOST = 20;

    static ChatPlace inHand() {
        return new ChatPlace(true, 0, false, null);
    }

    /** @param secondsPerPlace of his team */
    static ChatPlace inLine(@Nullable Integer place, @Nullable Long secondsPerPlace) {
        int counted = place == null ? MOST : place;
        return new ChatPlace(false, counted, place == null, secondsPerPlace == null ? null : counted * secondsPerPlace);
    }
}
