package org.hotline.gateway.survey;

/**
 * What a customer is told to have him answer; it holds the link, which nobody else may see.
 *
 * @param html the same for a mail, with a link for each answer
 */
public record SurveyInvitation(String subject, String text, String html) {}
