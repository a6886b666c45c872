/** Merges and splits over HTTP. */
@NullMarked
package org.hotline.ticket.merging.rest;

import org.jspecify.annotations.NullMarked;
