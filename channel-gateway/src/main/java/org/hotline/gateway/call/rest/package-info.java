/** Calls over HTTP. */
@NullMarked
package org.hotline.gateway.call.rest;

import org.jspecify.annotations.NullMarked;
