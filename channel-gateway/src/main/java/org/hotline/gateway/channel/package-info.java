/** The channels on which customers reach the hotline. */
@NullMarked
package org.hotline.gateway.channel;

import org.jspecify.annotations.NullMarked;
