/** What a call's course means for its ticket. */
@NullMarked
package org.hotline.ticket.call;

import org.jspecify.annotations.NullMarked;
