/** What an escalation means for the ticket that it moves. */
@NullMarked
package org.hotline.ticket.escalation;

import org.jspecify.annotations.NullMarked;
