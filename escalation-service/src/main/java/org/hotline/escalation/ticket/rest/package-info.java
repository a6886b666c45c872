/** What is said about tickets over HTTP. */
@NullMarked
package org.hotline.escalation.ticket.rest;

import org.jspecify.annotations.NullMarked;
