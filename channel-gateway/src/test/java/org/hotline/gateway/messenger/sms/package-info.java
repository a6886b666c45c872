@NullMarked
package org.hotline.gateway.messenger.sms;

import org.jspecify.annotations.NullMarked;
