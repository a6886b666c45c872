package org.hotline.knowledge.importing;

/** What became of an imported article. */
public enum ImportOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    /** It cannot be stored. */
    REFUSED
}
