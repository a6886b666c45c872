/** One day at the hotline, played on real input, with figures that must come out. */
@NullMarked
package org.hotline.local.demo;

import org.jspecify.annotations.NullMarked;
