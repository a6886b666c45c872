@NullMarked
package org.hotline.gateway.messenger;

import org.jspecify.annotations.NullMarked;
