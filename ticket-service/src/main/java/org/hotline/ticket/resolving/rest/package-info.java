/** Resolutions and closures over HTTP. */
@NullMarked
package org.hotline.ticket.resolving.rest;

import org.jspecify.annotations.NullMarked;
