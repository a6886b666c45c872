/** Telephone exchanges of ours to which a connection is held over which they tell of calls. */
@NullMarked
package org.hotline.gateway.exchange;

import org.jspecify.annotations.NullMarked;
