@NullMarked
package org.hotline.gateway.channel;

import org.jspecify.annotations.NullMarked;
