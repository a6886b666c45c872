/** Webhooks that several instances tell something at the same time. */
@NullMarked
package org.hotline.gateway.webhook.schedule;

import org.jspecify.annotations.NullMarked;
