/** Incoming messages as the gateway publishes them. */
@NullMarked
package org.hotline.ticket.filing.kafka;

import org.jspecify.annotations.NullMarked;
