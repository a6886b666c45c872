package org.hotline.gateway.delivery;

/** What is sent to a customer, or about one to others. */
public enum OutboundKind {
    REPLY,
    /** What was said, for others than the customer. */
    FORWARD,
    SURVEY,
    /** What was said in a chat, for its visitor. */
    TRANSCRIPT
}
