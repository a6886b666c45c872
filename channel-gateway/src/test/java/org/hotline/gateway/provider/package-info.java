@NullMarked
package org.hotline.gateway.provider;

import org.jspecify.annotations.NullMarked;
