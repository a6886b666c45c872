package org.hotline.gateway.interaction;

/** What was handed in, and what became of it. */
public record StoredSubmission(Interaction interaction, Original original) {}
