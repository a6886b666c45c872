@NullMarked
package org.hotline.gateway.mailbox;

import org.jspecify.annotations.NullMarked;
