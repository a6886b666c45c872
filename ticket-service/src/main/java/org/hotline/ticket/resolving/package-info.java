/** How tickets end, and begin again. */
@NullMarked
package org.hotline.ticket.resolving;

import org.jspecify.annotations.NullMarked;
