/** Making one matter of two tickets, or two of one. */
@NullMarked
package org.hotline.ticket.merging;

import org.jspecify.annotations.NullMarked;
