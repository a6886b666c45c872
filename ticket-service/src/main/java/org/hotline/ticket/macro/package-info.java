/** What operators do with tickets again and again, in one go. */
@NullMarked
package org.hotline.ticket.macro;

import org.jspecify.annotations.NullMarked;
