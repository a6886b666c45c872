/** The demands of persons over HTTP. */
@NullMarked
package org.hotline.ticket.privacy.rest;

import org.jspecify.annotations.NullMarked;
