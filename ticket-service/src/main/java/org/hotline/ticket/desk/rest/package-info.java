/** Tickets over HTTP. */
@NullMarked
package org.hotline.ticket.desk.rest;

import org.jspecify.annotations.NullMarked;
