package org.hotline.event.ticket;

import org.hotline.event.Event;
import org.hotline.event.Topic;

/** What was decided about those who work here: which teams there are, and who is on which. */
@Topic("staff-events")
public sealed interface StaffEvent extends Event permits TeamDefined, OperatorPlaced {}
