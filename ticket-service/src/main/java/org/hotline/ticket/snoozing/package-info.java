/** Tickets that are left out of their queues for a while. */
@NullMarked
package org.hotline.ticket.snoozing;

import org.jspecify.annotations.NullMarked;
