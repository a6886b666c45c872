/** Where messengers are connected and watched, and where operators see whether they can answer. */
@NullMarked
package org.hotline.gateway.messenger.rest;

import org.jspecify.annotations.NullMarked;
