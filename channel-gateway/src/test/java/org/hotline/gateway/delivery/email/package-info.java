@NullMarked
package org.hotline.gateway.delivery.email;

import org.jspecify.annotations.NullMarked;
