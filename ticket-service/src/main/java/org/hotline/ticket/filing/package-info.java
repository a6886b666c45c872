/** Finds the place of every incoming message: a ticket that it belongs to, or a new one. */
@NullMarked
package org.hotline.ticket.filing;

import org.jspecify.annotations.NullMarked;
