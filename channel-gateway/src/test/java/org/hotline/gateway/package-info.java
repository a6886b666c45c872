@NullMarked
package org.hotline.gateway;

import org.jspecify.annotations.NullMarked;
