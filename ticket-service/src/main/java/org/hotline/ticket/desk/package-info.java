/** What people do with tickets. */
@NullMarked
package org.hotline.ticket.desk;

import org.jspecify.annotations.NullMarked;
