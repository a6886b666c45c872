/** What the tickets want delivered. */
@NullMarked
package org.hotline.gateway.delivery.kafka;

import org.jspecify.annotations.NullMarked;
