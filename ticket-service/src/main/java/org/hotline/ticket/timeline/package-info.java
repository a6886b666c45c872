/** Everything that ever happened to tickets: written down, told to the world, and heard from any place on. */
@NullMarked
package org.hotline.ticket.timeline;

import org.jspecify.annotations.NullMarked;
