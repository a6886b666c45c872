/** Work on tickets over HTTP. */
@NullMarked
package org.hotline.ticket.working.rest;

import org.jspecify.annotations.NullMarked;
