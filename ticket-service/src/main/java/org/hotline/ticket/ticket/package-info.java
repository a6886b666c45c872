/** The ticket itself: its life, its messages, everything that ever happened to it. */
@NullMarked
package org.hotline.ticket.ticket;

import org.jspecify.annotations.NullMarked;
