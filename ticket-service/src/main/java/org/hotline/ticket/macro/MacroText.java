package org.hotline.ticket.macro;

/** What a macro says to the customer in one language; {@code {{number}}} and {@code {{customer}}} stand for what they say. */
public record MacroText(String language, String text) {}
