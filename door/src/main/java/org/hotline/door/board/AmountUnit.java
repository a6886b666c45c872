package org.hotline.door.board;

/** What the amount of a member is a number of; its indicator may be of something else. */
enum AmountUnit {
    SECONDS,
    STARS,
    TIMES,
    REPLIES
}
