/** The timer that forgets old notices. */
@NullMarked
package org.hotline.ticket.notice.schedule;

import org.jspecify.annotations.NullMarked;
