/** Tickets opened over HTTP. */
@NullMarked
package org.hotline.ticket.opening.rest;

import org.jspecify.annotations.NullMarked;
