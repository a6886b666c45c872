/** When it is time to send. */
@NullMarked
package org.hotline.gateway.delivery.schedule;

import org.jspecify.annotations.NullMarked;
