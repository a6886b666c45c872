/** Everything that happens, as it is heard for those who are told of it. */
@NullMarked
package org.hotline.gateway.webhook.kafka;

import org.jspecify.annotations.NullMarked;
