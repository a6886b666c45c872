/** How those who did something are shown over HTTP. */
@NullMarked
package org.hotline.ticket.actor.rest;

import org.jspecify.annotations.NullMarked;
