/** When replies go out that waited. */
@NullMarked
package org.hotline.ticket.answering.schedule;

import org.jspecify.annotations.NullMarked;
