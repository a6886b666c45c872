/** How tickets are shown over HTTP. */
@NullMarked
package org.hotline.ticket.ticket.rest;

import org.jspecify.annotations.NullMarked;
