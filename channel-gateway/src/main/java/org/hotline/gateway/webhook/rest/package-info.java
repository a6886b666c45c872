/** Webhooks over REST. */
@NullMarked
package org.hotline.gateway.webhook.rest;

import org.jspecify.annotations.NullMarked;
