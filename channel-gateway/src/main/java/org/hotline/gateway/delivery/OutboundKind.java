package org.hotline.gateway.delivery;

/** What is sent to a customer. */
public enum OutboundKind {
    REPLY,
    SURVEY
}
