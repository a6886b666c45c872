/** The one command of the hotline. */
@NullMarked
package org.hotline.local;

import org.jspecify.annotations.NullMarked;
