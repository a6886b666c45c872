/** Who has a ticket, what it is about, and what it waits for. */
@NullMarked
package org.hotline.ticket.working;

import org.jspecify.annotations.NullMarked;
