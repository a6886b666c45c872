/** When webhooks are told what happened, and how they are reached. */
@NullMarked
package org.hotline.gateway.webhook.schedule;

import org.jspecify.annotations.NullMarked;
