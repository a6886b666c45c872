/** What this service knows of a ticket. */
@NullMarked
package org.hotline.escalation.ticket;

import org.jspecify.annotations.NullMarked;
