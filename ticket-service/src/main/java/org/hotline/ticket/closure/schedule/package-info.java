/** When closing happens. */
@NullMarked
package org.hotline.ticket.closure.schedule;

import org.jspecify.annotations.NullMarked;
