/** Mailing what was said in a ticket to others than its customer. */
@NullMarked
package org.hotline.ticket.forwarding;

import org.jspecify.annotations.NullMarked;
