/** How a change of a ticket says over HTTP which version it means. */
@NullMarked
package org.hotline.ticket.changing.rest;

import org.jspecify.annotations.NullMarked;
