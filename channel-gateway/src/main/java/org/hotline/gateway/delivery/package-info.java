/** Delivering answers to customers, on the channel they came by. */
@NullMarked
package org.hotline.gateway.delivery;

import org.jspecify.annotations.NullMarked;
