@NullMarked
package org.hotline.gateway.inbound;

import org.jspecify.annotations.NullMarked;
