/** Who does what happens, and what they are called: customers, operators, the hotline itself. */
@NullMarked
package org.hotline.ticket.actor;

import org.jspecify.annotations.NullMarked;
