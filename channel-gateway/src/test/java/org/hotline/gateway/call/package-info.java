@NullMarked
package org.hotline.gateway.call;

import org.jspecify.annotations.NullMarked;
