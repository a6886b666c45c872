@NullMarked
package org.hotline.gateway.exchange.ari;

import org.jspecify.annotations.NullMarked;
