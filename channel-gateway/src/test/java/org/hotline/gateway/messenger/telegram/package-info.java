@NullMarked
package org.hotline.gateway.messenger.telegram;

import org.jspecify.annotations.NullMarked;
