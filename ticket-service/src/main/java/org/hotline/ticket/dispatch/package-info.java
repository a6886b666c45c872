/** Chooses teams for tickets, and operators for waiting ones: who is free and fits gets them, or is asked. */
@NullMarked
package org.hotline.ticket.dispatch;

import org.jspecify.annotations.NullMarked;
