package org.hotline.knowledge.search;

/** How finely a text is cut. */
enum Grain {
    /** Words without elisions, accents and endings. */
    WORDS,
    /** Two words in a row. */
    PAIRS,
    /** Pieces of words, which find what is misspelt, compounded or derived. */
    PIECES
}
