package org.hotline.gateway.request;

import java.util.List;
import org.hotline.gateway.delivery.SentAnswer;
import org.hotline.gateway.interaction.StoredSubmission;

/**
 * What became of a request, for whoever asked.
 *
 * @param answers what was answered, the oldest first
 */
public record RequestStatus(StoredSubmission asked, List<SentAnswer> answers) {}
