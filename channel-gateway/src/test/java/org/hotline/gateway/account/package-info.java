@NullMarked
package org.hotline.gateway.account;

import org.jspecify.annotations.NullMarked;
