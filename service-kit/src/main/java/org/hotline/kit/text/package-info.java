/** How short texts are written, and how long ones are cut. */
@NullMarked
package org.hotline.kit.text;

import org.jspecify.annotations.NullMarked;
