/** Prepared answers over HTTP. */
@NullMarked
package org.hotline.ticket.template.rest;

import org.jspecify.annotations.NullMarked;
