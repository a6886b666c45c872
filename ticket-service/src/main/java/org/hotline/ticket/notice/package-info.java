/** Who is told of what happens to which tickets: those who watch them, and those who are mentioned. */
@NullMarked
package org.hotline.ticket.notice;

import org.jspecify.annotations.NullMarked;
