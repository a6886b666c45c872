package org.hotline.ticket.timeline;

import java.util.List;

/** Wants to know what happens to tickets, in the transaction in which it is written down. */
public interface TimelineFollower {

    void happened(List<TimelineEntry> entries);
}
