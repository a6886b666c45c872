/** When snoozed tickets come back. */
@NullMarked
package org.hotline.ticket.snoozing.schedule;

import org.jspecify.annotations.NullMarked;
