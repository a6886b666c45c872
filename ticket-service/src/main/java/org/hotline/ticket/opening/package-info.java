/** Matters that people write down instead of letting them arrive. */
@NullMarked
package org.hotline.ticket.opening;

import org.jspecify.annotations.NullMarked;
