/** When dispatching happens. */
@NullMarked
package org.hotline.ticket.dispatch.schedule;

import org.jspecify.annotations.NullMarked;
