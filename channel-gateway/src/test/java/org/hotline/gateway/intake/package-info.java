@NullMarked
package org.hotline.gateway.intake;

import org.jspecify.annotations.NullMarked;
