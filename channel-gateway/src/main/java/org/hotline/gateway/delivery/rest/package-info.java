/** Channels that fetch their messages. */
@NullMarked
package org.hotline.gateway.delivery.rest;

import org.jspecify.annotations.NullMarked;
