/** Gives waiting tickets to the operators who are free for them. */
@NullMarked
package org.hotline.ticket.dispatch;

import org.jspecify.annotations.NullMarked;
