/** The ticket itself: its life, who has it, and the tickets that it has to do with. */
@NullMarked
package org.hotline.ticket.ticket;

import org.jspecify.annotations.NullMarked;
