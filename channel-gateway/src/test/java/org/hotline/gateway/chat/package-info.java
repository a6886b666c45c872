@NullMarked
package org.hotline.gateway.chat;

import org.jspecify.annotations.NullMarked;
