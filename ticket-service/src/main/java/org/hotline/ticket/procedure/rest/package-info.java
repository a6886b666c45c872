/** Procedures on tickets over HTTP. */
@NullMarked
package org.hotline.ticket.procedure.rest;

import org.jspecify.annotations.NullMarked;
