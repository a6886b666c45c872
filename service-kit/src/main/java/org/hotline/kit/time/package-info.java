/** The clock. */
@NullMarked
package org.hotline.kit.time;

import org.jspecify.annotations.NullMarked;
