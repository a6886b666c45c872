/** Tickets over HTTP, and the stream of their changes. */
@NullMarked
package org.hotline.ticket.finding.rest;

import org.jspecify.annotations.NullMarked;
