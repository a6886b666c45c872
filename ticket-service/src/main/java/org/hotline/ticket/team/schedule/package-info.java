/** What is told of those who work here as time goes by. */
@NullMarked
package org.hotline.ticket.team.schedule;

import org.jspecify.annotations.NullMarked;
