/** The secrets of providers over REST. */
@NullMarked
package org.hotline.gateway.provider.rest;

import org.jspecify.annotations.NullMarked;
