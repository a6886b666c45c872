/** Snoozing over HTTP. */
@NullMarked
package org.hotline.ticket.snoozing.rest;

import org.jspecify.annotations.NullMarked;
