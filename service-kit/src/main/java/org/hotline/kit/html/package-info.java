/** Markup from outside, before anybody reads it. */
@NullMarked
package org.hotline.kit.html;

import org.jspecify.annotations.NullMarked;
