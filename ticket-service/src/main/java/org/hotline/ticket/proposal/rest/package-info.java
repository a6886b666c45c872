/** Proposals over HTTP. */
@NullMarked
package org.hotline.ticket.proposal.rest;

import org.jspecify.annotations.NullMarked;
