package org.hotline.gateway.access;

/** What a key is good for. */
public enum ApiKeyScope {
    /** Handing in messages, and reading what became of them. */
    MESSAGES,
    /** Reporting calls, and reading what became of them. */
    CALLS,
    /** Handing in mail, and reading what became of it. */
    MAIL,
    /** Fetching what is to be delivered, and reporting what became of it. */
    DELIVERY
}
