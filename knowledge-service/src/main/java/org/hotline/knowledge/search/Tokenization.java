package org.hotline.knowledge.search;

/** How finely a text is cut into tokens. */
enum Tokenization {
    /** Words without elisions, accents and endings. */
    WORDS,
    /** Two words in a row. */
    SHINGLES,
    /** Pieces of words, which find what is misspelt, compounded or derived. */
    NGRAMS,
    /** Words that tell nothing, as they are written: some are short names (SI, IT), for a question that has nothing else. */
    NAMES,
    /** The same in whichever way they are written. */
    SMALL
}
