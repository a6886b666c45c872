/** What the gateway has to deliver to customers. */
@NullMarked
package org.hotline.event.outbound;

import org.jspecify.annotations.NullMarked;
