@NullMarked
package org.hotline.gateway.exchange;

import org.jspecify.annotations.NullMarked;
