package org.hotline.knowledge.community;

import java.util.List;

/**
 * A published question with its published answers: the accepted one first, then ours, then what others found the most helpful.
 *
 * @param answers the first of very many
 */
public record CommunityThread(Contribution question, List<Contribution> answers) {}
