/** The one door to the hotline. */
@NullMarked
package org.hotline.door;

import org.jspecify.annotations.NullMarked;
