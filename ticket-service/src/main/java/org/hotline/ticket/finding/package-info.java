/** Tickets to be found, read and listened to. */
@NullMarked
package org.hotline.ticket.finding;

import org.jspecify.annotations.NullMarked;
