/** Taking in what customers send: kept first, then passed on, once each. */
@NullMarked
package org.hotline.gateway.intake;

import org.jspecify.annotations.NullMarked;
