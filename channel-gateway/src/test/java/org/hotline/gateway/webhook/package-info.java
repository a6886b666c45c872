/** Webhooks, told by the running gateway and received over real connections. */
@NullMarked
package org.hotline.gateway.webhook;

import org.jspecify.annotations.NullMarked;
