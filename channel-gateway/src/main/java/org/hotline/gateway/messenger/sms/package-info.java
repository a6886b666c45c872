/** Text messages, as Twilio takes and sends them. */
@NullMarked
package org.hotline.gateway.messenger.sms;

import org.jspecify.annotations.NullMarked;
