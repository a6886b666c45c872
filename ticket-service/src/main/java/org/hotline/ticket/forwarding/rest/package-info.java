/** Forwarding over HTTP. */
@NullMarked
package org.hotline.ticket.forwarding.rest;

import org.jspecify.annotations.NullMarked;
