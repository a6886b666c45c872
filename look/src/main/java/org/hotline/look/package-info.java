/** The one look of all pages of the hotline. */
@NullMarked
package org.hotline.look;

import org.jspecify.annotations.NullMarked;
