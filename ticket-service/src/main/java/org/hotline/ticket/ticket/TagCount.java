package org.hotline.ticket.ticket;

/** A tag and how many tickets have it. */
public record TagCount(String tag, long tickets) {}
