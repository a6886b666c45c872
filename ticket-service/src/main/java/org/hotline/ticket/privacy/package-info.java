/** What a person may demand of the data that is kept of him: to see it, to have it put together, to have it gone. */
@NullMarked
package org.hotline.ticket.privacy;

import org.jspecify.annotations.NullMarked;
