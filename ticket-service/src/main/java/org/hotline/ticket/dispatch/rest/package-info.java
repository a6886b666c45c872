/** Offers, rules and reasons of routing over HTTP. */
@NullMarked
package org.hotline.ticket.dispatch.rest;

import org.jspecify.annotations.NullMarked;
