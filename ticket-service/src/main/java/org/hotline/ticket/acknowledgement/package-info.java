/** Tells whoever wrote a mail that it has come, and under which number his matter goes. */
@NullMarked
package org.hotline.ticket.acknowledgement;

import org.jspecify.annotations.NullMarked;
