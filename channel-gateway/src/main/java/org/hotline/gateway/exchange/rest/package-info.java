/** Where telephone exchanges are connected, and watched. */
@NullMarked
package org.hotline.gateway.exchange.rest;

import org.jspecify.annotations.NullMarked;
