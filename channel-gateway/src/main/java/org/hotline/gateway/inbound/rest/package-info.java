/** Webhooks and CloudEvents that are pushed to us, over HTTP. */
@NullMarked
package org.hotline.gateway.inbound.rest;

import org.jspecify.annotations.NullMarked;
