/** Event logs over HTTP. */
@NullMarked
package org.hotline.ticket.eventlog.rest;

import org.jspecify.annotations.NullMarked;
