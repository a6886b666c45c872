package org.hotline.door.board;

/** What a figure is a number of. */
enum FigureUnit {
    /** A share of 1. */
    SHARE,
    COUNT,
    SECONDS
}
