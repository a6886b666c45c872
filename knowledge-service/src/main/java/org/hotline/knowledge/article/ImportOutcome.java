package org.hotline.knowledge.article;

/** What became of an imported article. */
public enum ImportOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** It cannot be stored. */
    REFUSED
}
