/** By when tickets have to be answered and solved, as it was promised. */
@NullMarked
package org.hotline.ticket.due;

import org.jspecify.annotations.NullMarked;
