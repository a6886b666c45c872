@NullMarked
package org.hotline.gateway.interaction;

import org.jspecify.annotations.NullMarked;
