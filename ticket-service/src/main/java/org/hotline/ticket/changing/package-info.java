/** What every change of a ticket has in common: whose it is, which version it meets, and that it is written down. */
@NullMarked
package org.hotline.ticket.changing;

import org.jspecify.annotations.NullMarked;
