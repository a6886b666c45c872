package org.hotline.gateway.request;

import java.util.List;
import org.hotline.gateway.delivery.SentAnswer;
import org.hotline.gateway.interaction.StoredSubmission;

/**
 * What became of a request, for whoever asked.
 *
 * @param answers what was answered, the oldest first
 * @param told whether it is told what was asked: whoever gives the address of another cannot send him words by our mail
 */
public record RequestStatus(StoredSubmission asked, List<SentAnswer> answers, boolean told) {}
