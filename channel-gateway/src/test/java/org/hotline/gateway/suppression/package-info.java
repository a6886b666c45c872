@NullMarked
package org.hotline.gateway.suppression;

import org.jspecify.annotations.NullMarked;
