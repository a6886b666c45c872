/** Replies, notes and leases over HTTP. */
@NullMarked
package org.hotline.ticket.answering.rest;

import org.jspecify.annotations.NullMarked;
