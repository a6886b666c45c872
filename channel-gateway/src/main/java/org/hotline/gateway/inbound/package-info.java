/** What systems of others push in envelopes of their own: signed webhooks and CloudEvents. */
@NullMarked
package org.hotline.gateway.inbound;

import org.jspecify.annotations.NullMarked;
