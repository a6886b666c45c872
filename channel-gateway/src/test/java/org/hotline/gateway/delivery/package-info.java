@NullMarked
package org.hotline.gateway.delivery;

import org.jspecify.annotations.NullMarked;
