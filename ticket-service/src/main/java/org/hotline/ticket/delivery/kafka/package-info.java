/** Deliveries as the gateway publishes them. */
@NullMarked
package org.hotline.ticket.delivery.kafka;

import org.jspecify.annotations.NullMarked;
