/** Closes what nobody objected to. */
@NullMarked
package org.hotline.ticket.closure;

import org.jspecify.annotations.NullMarked;
