/** Calls as the gateway publishes them. */
@NullMarked
package org.hotline.ticket.call.kafka;

import org.jspecify.annotations.NullMarked;
