/** When learning happens. */
@NullMarked
package org.hotline.ticket.proposal.schedule;

import org.jspecify.annotations.NullMarked;
