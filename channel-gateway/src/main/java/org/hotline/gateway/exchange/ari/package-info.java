/** Asterisk's ARI: how it is heard, and what it tells of calls. */
@NullMarked
package org.hotline.gateway.exchange.ari;

import org.jspecify.annotations.NullMarked;
