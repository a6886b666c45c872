package org.hotline.gateway.survey;

/** What a customer is told to have him answer; it holds the link, which nobody else may see. */
public record SurveyInvitation(String subject, String text) {}
