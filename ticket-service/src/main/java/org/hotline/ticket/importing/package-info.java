/** Tickets of other systems, with their past and its own times. Nothing of it happens now (ADR 54). */
@NullMarked
package org.hotline.ticket.importing;

import org.jspecify.annotations.NullMarked;
