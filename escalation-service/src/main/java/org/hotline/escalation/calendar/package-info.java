/** Business calendars: when the time of a promise counts. */
@NullMarked
package org.hotline.escalation.calendar;

import org.jspecify.annotations.NullMarked;
