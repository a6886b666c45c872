package org.hotline.knowledge.community;

/** How far a contribution has come. */
public enum ContributionState {
    /** Nobody of us has read it yet, and nobody else can. */
    WAITING,
    /** Everybody reads it. */
    PUBLISHED,
    /** One of us did not let it through; nothing is left of what it said. */
    REJECTED,
    /** Whoever wrote it took it back, or one of us removed it; nothing is left of what it said. */
    ERASED
}
