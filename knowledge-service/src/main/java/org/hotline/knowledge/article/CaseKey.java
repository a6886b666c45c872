package org.hotline.knowledge.article;

import java.util.UUID;

/** The episode of a ticket that somebody solved. */
public record CaseKey(UUID ticketId, int episode, UUID solvedBy) {}
