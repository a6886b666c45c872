/** Watchers and notices over HTTP. */
@NullMarked
package org.hotline.ticket.notice.rest;

import org.jspecify.annotations.NullMarked;
