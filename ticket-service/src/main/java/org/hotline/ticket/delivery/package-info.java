/** What became of the replies that were sent. */
@NullMarked
package org.hotline.ticket.delivery;

import org.jspecify.annotations.NullMarked;
