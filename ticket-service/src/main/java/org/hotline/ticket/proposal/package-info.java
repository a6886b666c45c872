/** What tickets may be about, as solved tickets like them were, and what people make of that. */
@NullMarked
package org.hotline.ticket.proposal;

import org.jspecify.annotations.NullMarked;
