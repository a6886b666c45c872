/** Where business calendars are kept. */
@NullMarked
package org.hotline.escalation.calendar.db;

import org.jspecify.annotations.NullMarked;
