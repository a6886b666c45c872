package org.hotline.gateway.interaction;

/** A mail's name on its account. */
record MailName(String account, String messageId) {}
