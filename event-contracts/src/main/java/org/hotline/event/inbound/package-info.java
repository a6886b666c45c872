/** What customers sent, normalised; travels from the gateway to the tickets. */
@NullMarked
package org.hotline.event.inbound;

import org.jspecify.annotations.NullMarked;
