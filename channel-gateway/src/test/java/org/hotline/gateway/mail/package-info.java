@NullMarked
package org.hotline.gateway.mail;

import org.jspecify.annotations.NullMarked;
