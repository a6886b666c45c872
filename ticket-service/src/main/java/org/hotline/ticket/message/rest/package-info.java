/** How messages are shown over HTTP. */
@NullMarked
package org.hotline.ticket.message.rest;

import org.jspecify.annotations.NullMarked;
