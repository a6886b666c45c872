/** Customers over HTTP. */
@NullMarked
package org.hotline.ticket.customer.rest;

import org.jspecify.annotations.NullMarked;
