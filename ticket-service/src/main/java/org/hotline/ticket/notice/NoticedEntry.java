package org.hotline.ticket.notice;

import org.hotline.ticket.timeline.TimelineEntry;

/** Something that happened to a ticket, of which some are told. */
record NoticedEntry(NoticeKind kind, TimelineEntry entry) {}
