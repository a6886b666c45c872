/** Looking for reports that have waited long enough. */
@NullMarked
package org.hotline.gateway.call.schedule;

import org.jspecify.annotations.NullMarked;
