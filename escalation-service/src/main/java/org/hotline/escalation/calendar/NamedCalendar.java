package org.hotline.escalation.calendar;

import java.util.UUID;

/**
 * A business calendar as it is kept.
 *
 * @param name unique; promises refer to it
 * @param version grows with each change
 */
public record NamedCalendar(UUID id, String name, long version, BusinessCalendar hours) {}
